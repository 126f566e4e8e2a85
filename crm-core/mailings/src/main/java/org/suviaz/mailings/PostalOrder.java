package org.suviaz.mailings;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keys whose order by code points is the order of the alphabet and of house numbers. Towns and streets go in by their
 * Belarusian names, so that letters in both languages lie together.
 */
final class PostalOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;
    private static final int LONGEST = 400;

    /** After every letter, so that ё follows all that begins with е. */
    private static final char LAST = '\u04ff';

    private PostalOrder() {}

    /** Without a postal code last, for somebody must look it up. */
    static String of(String postalCode, String town, String street, String house, String flat) {
        String key = String.join(
                "\t", postalCode.isBlank() ? "~" : postalCode, part(town), part(street), part(house), part(flat));
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private static String part(String text) {
        String letters = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("ё", "е" + LAST)
                .replace("ў", "у" + LAST)
                .replace('і', 'и');
        return NUMBER.matcher(letters).replaceAll(PostalOrder::padded);
    }

    private static String padded(MatchResult number) {
        String digits = number.group();
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
