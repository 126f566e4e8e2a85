package org.suviaz.contacts;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** How much the names of two records are one name: the same in any spelling, nearly the same, or another one. */
enum NameLikeness {
    SAME,
    NEAR,
    OTHER;

    /** One letter of a name is up to two of its key; a short key with two others is another name. */
    private static final int LONG = 5;

    private static final int SHORTEST = 3;

    /** The keys of letters for which a key has two. */
    private static final Set<String> INITIALS = Set.of("zh", "ch", "sh", "iu", "ia");

    static NameLikeness of(Traits one, Traits other) {
        NameLikeness surname = surnames(one, other);
        NameLikeness given = givens(one, other);
        if (surname == SAME && given == SAME || swapped(one, other)) {
            return SAME;
        }
        boolean near = surname == SAME && given == NEAR || surname == NEAR && given == SAME;
        return near ? NEAR : OTHER;
    }

    /** Whether both are called the same in the family, whatever the surname: one changes it by marriage. */
    static boolean givenNames(Traits one, Traits other) {
        return meet(one.givens(), other.givens());
    }

    static boolean surnamesMeet(Traits one, Traits other) {
        return meet(one.surnames(), other.surnames());
    }

    /** Whether anything of the names is the same, so that it is worth looking on. */
    static boolean halfMeets(Traits one, Traits other) {
        return givenNames(one, other) || surnamesMeet(one, other);
    }

    /** Null where one of both does not say it; NEAR where both may be one name, by an initial or a slip of the pen. */
    static NameLikeness patronymics(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        if (isInitial(one) || isInitial(other)) {
            return beginAlike(one, other) ? NEAR : OTHER;
        }
        return one.equals(other) ? SAME : slips(one, other) ? NEAR : OTHER;
    }

    private static NameLikeness surnames(Traits one, Traits other) {
        if (meet(one.surnames(), other.surnames())) {
            return SAME;
        }
        return any(one.surnames(), other.surnames(), NameLikeness::nearSurnames) ? NEAR : OTHER;
    }

    private static boolean nearSurnames(String one, String other) {
        return ofAMan(one).equals(ofAMan(other)) || slips(one, other);
    }

    /** The key that a man of that surname has. */
    private static String ofAMan(String key) {
        if (key.endsWith("aia")) {
            return key.substring(0, key.length() - "aia".length()) + "i";
        }
        return key.endsWith("va") || key.endsWith("na") ? key.substring(0, key.length() - 1) : key;
    }

    private static NameLikeness givens(Traits one, Traits other) {
        if (one.givens().isEmpty() || other.givens().isEmpty()) {
            return NEAR;
        }
        if (meet(one.givens(), other.givens())) {
            return one.givens().stream().allMatch(NameLikeness::isInitial) ? NEAR : SAME;
        }
        boolean slip = !(one.knownGiven() && other.knownGiven());
        return any(one.givens(), other.givens(), (first, second) -> nearGivens(first, second, slip)) ? NEAR : OTHER;
    }

    private static boolean nearGivens(String one, String other, boolean slip) {
        boolean initial = (isInitial(one) || isInitial(other)) && beginAlike(one, other);
        return initial || ShortNames.same(one, other) || slip && slips(one, other);
    }

    private static boolean slips(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORTEST && Slips.atMost(shorter >= LONG ? 2 : 1, one, other);
    }

    private static boolean isInitial(String key) {
        return key.length() == 1 || INITIALS.contains(key);
    }

    private static boolean beginAlike(String one, String other) {
        return beginning(one) == beginning(other);
    }

    /** Анна is Ганна and Алена is Елена in the other language, and Владимир is Уладзімір. */
    private static char beginning(String key) {
        return switch (key.charAt(0)) {
            case 'g', 'e' -> 'a';
            case 'u' -> 'v';
            default -> key.charAt(0);
        };
    }

    private static boolean swapped(Traits one, Traits other) {
        return meet(one.surnames(), other.givens()) && meet(one.givens(), other.surnames());
    }

    private static boolean meet(List<String> some, List<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<String> some, List<String> others, BiPredicate<String, String> near) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> near.test(one, other)));
    }
}
