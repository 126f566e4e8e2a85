package org.suviaz.contacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.fields.OwnKind;

/**
 * One row of a value of an own field: by what it is found and put in order, and the text itself.
 *
 * @param number what is a number, a day or a choice; null of texts and phones
 * @param sort the key of a text as {@link SortKey} makes it, the digits of a phone from the last to the first; null else
 */
record ValueRow(Long number, String sort, String text) {

    static final String BETWEEN = ",";

    /** Numbers are whole ones in the index: 12.5 is 125000. */
    static final int DECIMALS = 4;

    private static final int SORT_KEY = 40;

    /** The rows of a value as {@link org.suviaz.fields.OwnField} says it is kept; none of an empty one. */
    static List<ValueRow> of(OwnKind kind, String kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        return kind == OwnKind.CHOICES
                ? Stream.of(kept.split(BETWEEN)).map(one -> one(kind, one)).toList()
                : List.of(one(kind, kept));
    }

    private static ValueRow one(OwnKind kind, String text) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> new ValueRow(null, SortKey.of(SORT_KEY, text), text);
            case PHONE -> new ValueRow(null, Phones.reversed(text), text);
            default -> new ValueRow(number(kind, text), null, text);
        };
    }

    private static long number(OwnKind kind, String text) {
        return switch (kind) {
            case NUMBER -> new BigDecimal(text).movePointRight(DECIMALS).longValueExact();
            case DATE -> LocalDate.parse(text).toEpochDay();
            case YES_NO -> "yes".equals(text) ? 1 : 0;
            default -> Long.parseLong(text);
        };
    }
}
