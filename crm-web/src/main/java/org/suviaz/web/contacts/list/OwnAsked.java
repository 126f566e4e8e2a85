package org.suviaz.web.contacts.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suviaz.contacts.OwnCondition;
import org.suviaz.contacts.OwnTest;

/**
 * One thing that the address of a list asks of a field of the organisation's own, such as 12c7: the number of the field, a
 * letter and a number. No word stands there; what was typed goes along by its number among the visitor's searches.
 *
 * @param sign c a choice, a from, z to, w a beginning, f filled, e empty; x and y a from and a to that nobody can read
 */
record OwnAsked(int fieldId, char sign, long number) {

    private static final String SIGNS = "cazwfexy";
    private static final Pattern ONE = Pattern.compile("([1-9]\\d{0,8})([" + SIGNS + "])(-?\\d{1,18})?");
    private static final String BETWEEN = ".";
    private static final int MOST = 50;

    /** All that the address says; what our own links never say is passed by. */
    static List<OwnAsked> all(String said) {
        return Pattern.compile(BETWEEN, Pattern.LITERAL)
                .splitAsStream(said)
                .limit(MOST)
                .map(ONE::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .map(OwnAsked::of)
                .toList();
    }

    private static OwnAsked of(MatchResult one) {
        long number = one.group(3) == null ? 0 : Long.parseLong(one.group(3));
        return new OwnAsked(Integer.parseInt(one.group(1)), one.group(2).charAt(0), number);
    }

    static String said(List<OwnAsked> all) {
        return String.join(BETWEEN, all.stream().map(OwnAsked::said).toList());
    }

    private String said() {
        return fieldId + String.valueOf(sign) + (sign == 'f' || sign == 'e' ? "" : String.valueOf(number));
    }

    /**
     * The condition; none of what cannot be read.
     *
     * @param searches what was typed, by its number; null of what is forgotten
     */
    Optional<OwnCondition> condition(Function<Integer, String> searches) {
        return Optional.ofNullable(
                switch (sign) {
                    case 'c' -> new OwnCondition(fieldId, OwnTest.IS, number, "");
                    case 'a' -> new OwnCondition(fieldId, OwnTest.FROM, number, "");
                    case 'z' -> new OwnCondition(fieldId, OwnTest.TO, number, "");
                    case 'f' -> new OwnCondition(fieldId, OwnTest.FILLED, 0, "");
                    case 'e' -> new OwnCondition(fieldId, OwnTest.EMPTY, 0, "");
                    case 'w' -> beginning(typed(searches));
                    default -> null;
                });
    }

    /** What was typed under this number, or null. */
    String typed(Function<Integer, String> searches) {
        return number > 0 && number < Integer.MAX_VALUE ? searches.apply((int) number) : null;
    }

    private OwnCondition beginning(String typed) {
        return typed == null ? null : new OwnCondition(fieldId, OwnTest.BEGINS, 0, typed);
    }
}
