package org.suviaz.geo.spelling;

import org.suviaz.geo.Language;

/**
 * From which likelihood on a spelling counts as ruled: so high that of names held back from the lessons at least 99 of 100
 * were right (SpellingRulesTest). Where a rule that is independent of the lessons comes to the same spelling, less is
 * enough. A given name that no list has is mostly a foreign one, and a word of a street's name often translated: both stay
 * guesses. Whoever changes a number looks at all five fifths of the test: one that fits a single fifth may fit it by luck.
 */
final class Trust {

    private static final double NEVER = 2;

    private Trust() {}

    /** Whether it counts as ruled by itself. */
    static boolean alone(Guess guess, NameKind kind, Language to) {
        return guess.trust() >= alone(kind, to);
    }

    /** Whether it does where another rule says the same. */
    static boolean seconded(Guess guess, NameKind kind, Language to) {
        return guess.trust() >= seconded(kind, to);
    }

    private static double alone(NameKind kind, Language to) {
        boolean toBelarusian = to == Language.BE;
        return switch (kind) {
            case SURNAME -> toBelarusian ? 0.993 : 0.99;
            case PATRONYMIC -> toBelarusian ? 0.97 : 0.985;
            case PLACE -> toBelarusian ? 0.99 : 0.994;
            case GIVEN, STREET -> NEVER;
        };
    }

    private static double seconded(NameKind kind, Language to) {
        return switch (kind) {
            case SURNAME -> to == Language.BE ? 0.85 : NEVER;
            case PATRONYMIC -> 0.7;
            case PLACE -> to == Language.BE ? 0.98 : NEVER;
            case GIVEN, STREET -> NEVER;
        };
    }
}
