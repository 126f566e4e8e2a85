package org.suviaz.imports.formats;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/** Numbers and days as a person would have typed them. */
final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern NOT_DATE_SIGNS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_SIGNS = Pattern.compile("[dDyYдДгГ]");
    private static final int MOST_NOUGHTS = 30;

    private Numbers() {}

    static String day(TemporalAccessor day) {
        return DAY.format(day);
    }

    /** Without an exponent; a number of a hundred thousand noughts, which fits in ten signs of a file, stays as it was. */
    static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_NOUGHTS ? shortest.toString() : shortest.toPlainString();
    }

    /**
     * Whether a style of Excel shows a day or a year.
     *
     * @param style its number; some mean a date in every program
     * @param format how it is written, or null
     */
    static boolean dated(int style, String format) {
        if (style >= 14 && style <= 17
                || style == 22
                || style >= 27 && style <= 31
                || style == 36
                || style >= 50 && style <= 58) {
            return true;
        }
        return format != null
                && DATE_SIGNS
                        .matcher(NOT_DATE_SIGNS.matcher(format).replaceAll(""))
                        .find();
    }
}
