package org.suviaz.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.spelling.SearchKey;

/** How long one waits for an offer while typing: every beginning of up to six letters, in Cyrillic and in Latin ones. */
final class PickerFigures {

    private static final double MOST_MILLIS = 5;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final int LONGEST = 6;
    private static final int OFFERED = 8;
    private static final int MOST_ASKED = 20_000;
    private static final long SEED = 2026;

    private PickerFigures() {}

    static List<Figure> measured(Places places) {
        ListedNames names = ListedNames.ofArchive();
        return List.of(figure(
                "offer of settlements",
                beginnings(names.places()),
                typed -> places.startingWith(typed, OFFERED).size(),
                names.places()));
    }

    private static Figure figure(String what, List<String> typed, ToIntFunction<String> offer, List<String> scanned) {
        typed.forEach(offer::applyAsInt);
        Quantiles waits = waits(typed, offer);
        Quantiles scans = waits(typed.subList(0, Math.min(500, typed.size())), text -> (int) scanned.stream()
                .filter(name -> name.regionMatches(true, 0, text, 0, text.length()))
                .count());
        return new Figure(
                what + ", 95 % of " + typed.size() + " beginnings",
                waits.at(0.95) / NANOS_OF_A_MILLI,
                "ms",
                Figure.Target.atMost(MOST_MILLIS),
                "half " + Figure.written(waits.at(0.5) / NANOS_OF_A_MILLI) + ", slowest "
                        + Figure.written(waits.at(1) / NANOS_OF_A_MILLI) + "; a scan of all names "
                        + Figure.written(scans.at(0.5) / NANOS_OF_A_MILLI));
    }

    private static Quantiles waits(List<String> typed, ToIntFunction<String> offer) {
        long[] waits = new long[typed.size()];
        for (int i = 0; i < waits.length; i++) {
            long from = System.nanoTime();
            offer.applyAsInt(typed.get(i));
            waits[i] = System.nanoTime() - from;
        }
        return new Quantiles(waits);
    }

    /** Distinct ones, in an order that is the same each time. */
    static List<String> beginnings(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>();
        names.stream().flatMap(name -> Stream.of(name, SearchKey.of(name))).forEach(name -> {
            for (int letters = 1; letters <= Math.min(LONGEST, name.length()); letters++) {
                distinct.add(name.substring(0, letters));
            }
        });
        List<String> mixed = new ArrayList<>(distinct);
        Collections.shuffle(mixed, new Random(SEED));
        return mixed.subList(0, Math.min(MOST_ASKED, mixed.size()));
    }
}
