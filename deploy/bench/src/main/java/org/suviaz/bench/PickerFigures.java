package org.suviaz.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.suviaz.geo.places.Places;

/** How long one waits for an offer while typing: beginnings of up to six letters, Belarusian, Russian and Latin. */
final class PickerFigures {

    private static final double MOST_MILLIS = 5;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final int LONGEST = 6;
    private static final int OFFERED = 10;
    private static final int MOST_ASKED = 20_000;
    private static final int MOST_SCANNED = 500;
    private static final long SEED = 2026;

    private PickerFigures() {}

    static List<Figure> measured(Places places, ListedNames names) {
        List<String> settlements = some(names.places().stream().flatMap(PickerFigures::beginnings));
        List<ListedNames.Street> streets = some(names.streets().stream().flatMap(street -> beginnings(street.name())
                .map(typed -> new ListedNames.Street(street.town(), typed))));
        return List.of(
                figure("settlements", settlements, typed -> places.suggest(typed, List.of(), OFFERED), scan(names)),
                figure(
                        "streets of a town",
                        streets,
                        street -> places.suggestStreets(street.town(), street.name(), OFFERED),
                        street -> scan(names).applyAsInt(street.name())));
    }

    private static <T> Figure figure(
            String what, List<T> typed, Function<T, List<?>> offer, ToIntFunction<T> scanOfAllSettlements) {
        ToIntFunction<T> counted = text -> offer.apply(text).size();
        waits(typed, counted);
        Quantiles waits = waits(typed, counted);
        Quantiles scans = waits(typed.subList(0, Math.min(MOST_SCANNED, typed.size())), scanOfAllSettlements);
        return new Figure(
                what + " offered, 95 % of " + typed.size() + " beginnings",
                millis(waits.at(0.95)),
                "ms",
                Figure.Target.atMost(MOST_MILLIS),
                "half " + Figure.written(millis(waits.at(0.5))) + ", slowest " + Figure.written(millis(waits.at(1)))
                        + "; a scan of all settlements " + Figure.written(millis(scans.at(0.5))));
    }

    private static ToIntFunction<String> scan(ListedNames names) {
        return typed -> (int) names.places().stream()
                .filter(name -> name.regionMatches(true, 0, typed, 0, typed.length()))
                .count();
    }

    private static double millis(long nanos) {
        return nanos / NANOS_OF_A_MILLI;
    }

    private static <T> Quantiles waits(List<T> typed, ToIntFunction<T> offer) {
        long[] waits = new long[typed.size()];
        for (int i = 0; i < waits.length; i++) {
            long from = System.nanoTime();
            offer.applyAsInt(typed.get(i));
            waits[i] = System.nanoTime() - from;
        }
        return new Quantiles(waits);
    }

    /** Of one spelling of a name. */
    static Stream<String> beginnings(String name) {
        return Stream.iterate(1, letters -> letters <= Math.min(LONGEST, name.length()), more -> more + 1)
                .map(letters -> name.substring(0, letters));
    }

    /** Each once, in an order that is the same each time. */
    static <T> List<T> some(Stream<T> typed) {
        Set<T> distinct = new LinkedHashSet<>(typed.toList());
        List<T> mixed = new ArrayList<>(distinct);
        Collections.shuffle(mixed, new Random(SEED));
        return mixed.subList(0, Math.min(MOST_ASKED, mixed.size()));
    }
}
