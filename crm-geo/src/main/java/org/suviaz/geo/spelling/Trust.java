package org.suviaz.geo.spelling;

import org.suviaz.geo.Language;

/**
 * From which likelihood on a spelling counts as ruled: so high that of names held back from the lessons at least 99 of 100
 * were right (SpellingRulesTest). Where a rule that is independent of the lessons comes to the same spelling, less is
 * enough. A word of a street's name is a guess, for many are translated. Whoever changes a number looks at all five fifths
 * of the test: a number that fits one of them may fit it by luck.
 */
final class Trust {

    private static final double NEVER = 2;

    private Trust() {}

    static Sureness of(Guess guess, NameKind kind, Language to, boolean seconded) {
        boolean ruled = guess.trust() >= alone(kind, to) || seconded && guess.trust() >= seconded(kind, to);
        return ruled ? Sureness.RULED : Sureness.GUESSED;
    }

    private static double alone(NameKind kind, Language to) {
        boolean toBelarusian = to == Language.BE;
        return switch (kind) {
            case SURNAME -> toBelarusian ? 0.993 : 0.99;
            case GIVEN -> 0.995;
            case PATRONYMIC -> toBelarusian ? 0.97 : 0.985;
            case PLACE -> toBelarusian ? 0.99 : 0.994;
            case STREET -> NEVER;
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
