package org.suviaz.bench;

import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;
import org.suviaz.geo.spelling.Sureness;

/** How fast names are spelt in the other language, beside their search keys: those of the lists, and those of no list. */
final class SpellingFigures {

    private static final int MOST_ASKED = 20_000;

    private static volatile int used;

    private SpellingFigures() {}

    static List<Figure> measured(Spelling spelling, ListedNames names) {
        List<String> people = PickerFigures.some(names.people().stream().filter(name -> isListed(spelling, name)));
        List<String> unknown = PickerFigures.some(names.places().stream().filter(name -> isByRule(spelling, name)));
        return List.of(
                figure("surnames that a list has, spelt in Russian", spelling, people),
                figure("surnames that no list has, spelt in Russian", spelling, unknown));
    }

    private static Figure figure(String what, Spelling spelling, List<String> names) {
        double spelt = CpuClock.ofThisThread().perSecond(names.size(), () -> {
            int sum = 0;
            for (String name : names) {
                sum += inRussian(spelling, name)
                        .map(Spelt::text)
                        .map(String::length)
                        .orElse(0);
            }
            used = sum;
        });
        double keys = KeyFigures.perSecond(names);
        return new Figure(
                what,
                spelt,
                "/CPU s",
                null,
                Figure.written(keys / spelt) + " times their search keys, " + names.size() + " names");
    }

    private static boolean isListed(Spelling spelling, String name) {
        return inRussian(spelling, name)
                .filter(spelt -> spelt.how() == Sureness.LISTED)
                .isPresent();
    }

    /** Names of villages are asked for as surnames. */
    private static boolean isByRule(Spelling spelling, String name) {
        return !name.contains(" ")
                && inRussian(spelling, name)
                        .filter(spelt ->
                                spelt.how() != Sureness.LISTED && !spelt.text().equals(name))
                        .isPresent();
    }

    private static Optional<Spelt> inRussian(Spelling spelling, String name) {
        return spelling.surname(name, null, Language.RU);
    }
}
