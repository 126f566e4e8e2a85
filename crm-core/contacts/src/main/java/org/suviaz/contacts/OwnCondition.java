package org.suviaz.contacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.suviaz.fields.OwnKind;

/**
 * What people have to have in a field of the organisation's own to be in a list.
 *
 * @param number as {@link #number} makes it of a kept value; 0 where the test needs none
 * @param words how a text begins; empty where the test needs none
 */
public record OwnCondition(int fieldId, OwnTest test, long number, String words) {

    /** The number by which a kept value of that kind is found, a kind that is no text. */
    public static long number(OwnKind kind, String kept) {
        return ValueRow.of(kind, kept).get(0).number();
    }

    /** Back from the number to the kept value. */
    public static String kept(OwnKind kind, long number) {
        return switch (kind) {
            case NUMBER ->
                BigDecimal.valueOf(number, ValueRow.DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString();
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case YES_NO -> number == 1 ? "yes" : "no";
            default -> Long.toString(number);
        };
    }
}
