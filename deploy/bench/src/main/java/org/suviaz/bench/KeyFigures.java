package org.suviaz.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.suviaz.geo.spelling.SearchKey;

/** How fast names are folded to their search keys, beside what the JDK needs to make the same names small. */
final class KeyFigures {

    private static final double LEAST = 1_000_000;

    /** What was computed goes here, so that no compiler leaves it out. */
    private static volatile int used;

    private KeyFigures() {}

    static List<Figure> measured(ListedNames names) {
        return List.of(
                figure("SearchKey.of, names of people", names.people(), SearchKey::of),
                figure("SearchKey.of, all names of the lists", names.all(), SearchKey::of),
                beginnings(names.people()));
    }

    private static Figure beginnings(List<String> names) {
        Figure figure = figure("SearchKey.prefixOf, names of people", names, SearchKey::prefixOf);
        return new Figure(figure.what(), figure.measured(), figure.unit(), null, figure.beside());
    }

    private static Figure figure(String what, List<String> names, UnaryOperator<String> key) {
        double keys = perSecond(names, name -> key.apply(name).length());
        double small = perSecond(names, name -> name.toLowerCase(Locale.ROOT).length());
        return new Figure(
                what,
                keys,
                "/CPU s",
                Figure.Target.atLeast(LEAST),
                Figure.written(small / keys) + " times String.toLowerCase, " + names.size() + " names");
    }

    /** How many search keys are made of these names in a second, for whatever is to be compared with that. */
    static double perSecond(List<String> names) {
        return perSecond(names, name -> SearchKey.of(name).length());
    }

    private static double perSecond(List<String> names, ToIntFunction<String> work) {
        return CpuClock.ofThisThread().perSecond(names.size(), () -> {
            int sum = 0;
            for (String name : names) {
                sum += work.applyAsInt(name);
            }
            used = sum;
        });
    }
}
