package org.suviaz.contacts;

import java.util.Locale;

/**
 * A text as ASCII that sorts the way the alphabet of its readers does: Belarusian and Russian letters have one place
 * each (і with и, е with ё), Latin ones come after them, numbers sort by their value.
 */
final class SortKey {

    /** Goes up whenever a text gets another key than before: keys that were stored by other rules are made anew. */
    static final int RULES = 1;

    private static final String ALPHABET = "абвгґдеёжзіийклмнопрстуўфхцчшщъыьэюя";
    private static final String PLACES = "ABCDDEFFGHIIJKLMNOPQRSTUVWXYZ[\\]^_`a";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int DIGITS = 4;

    private SortKey() {}

    /** The key of these parts in this order, at most so many characters. */
    static String of(int most, String... parts) {
        StringBuilder key = new StringBuilder(most);
        for (String part : parts) {
            append(key, part == null ? "" : part.toLowerCase(Locale.ROOT));
            key.append(' ');
        }
        String whole = key.toString().stripTrailing();
        return whole.length() > most ? whole.substring(0, most) : whole;
    }

    private static void append(StringBuilder key, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                int end = endOfNumber(text, i);
                key.append("0".repeat(Math.max(0, DIGITS - (end - i)))).append(text, i, end);
                i = end - 1;
            } else if (ALPHABET.indexOf(letter) >= 0) {
                key.append(PLACES.charAt(ALPHABET.indexOf(letter)));
            } else if (LATIN.indexOf(letter) >= 0) {
                key.append((char) ('b' + Math.min(24, LATIN.indexOf(letter))));
            } else if (letter == ' ' || letter == '-') {
                key.append(' ');
            }
        }
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
