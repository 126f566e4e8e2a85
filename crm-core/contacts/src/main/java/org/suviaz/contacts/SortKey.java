package org.suviaz.contacts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as ASCII that sorts as {@link org.suviaz.geo.spelling.Alphabet} does for readers of Belarusian: ё after е, і
 * after з, ў after у. Letters that both alphabets have stand at one place each (і with и), Latin ones come after them,
 * numbers sort by their value.
 */
final class SortKey {

    /** Goes up by one with every change of the rules below; keys stored under another number are to be made anew. */
    static final int RULES = 2;

    private static final List<String> CYRILLIC = List.of(
            "а", "б", "в", "г", "ґ", "д", "е", "ё", "є", "ж", "з", "иі", "ї", "й", "к", "л", "м", "н", "о", "п", "р",
            "с", "т", "у", "ў", "ф", "х", "ц", "ч", "ш", "щ", "ъ", "ы", "ь", "э", "ю", "я");
    private static final char FIRST_LETTER = 'а';
    private static final char LAST_LETTER = 'ґ';
    private static final int[] PLACES = places();

    private static final char FIRST_CYRILLIC = '@';
    private static final char FIRST_LATIN = (char) (FIRST_CYRILLIC + CYRILLIC.size());

    /** Below whatever a part may hold, so that a short surname stands before a longer one, whoever bears it. */
    private static final char BETWEEN_PARTS = ' ';

    private static final char BLANK = '!';
    private static final char HYPHEN = '"';
    private static final int DIGITS = 4;

    private SortKey() {}

    /** The key of these parts in this order, at most so many characters. */
    static String of(int most, String... parts) {
        StringBuilder key = new StringBuilder(most);
        for (String part : parts) {
            append(key, part == null ? "" : part.strip().toLowerCase(Locale.ROOT));
            key.append(BETWEEN_PARTS);
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
            } else if (letter == ' ' || letter == '-') {
                key.append(letter == ' ' ? BLANK : HYPHEN);
            } else {
                append(key, letter);
            }
        }
    }

    private static void append(StringBuilder key, char letter) {
        int place = place(letter);
        if (place >= 0) {
            key.append((char) (FIRST_CYRILLIC + place));
            return;
        }
        char bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        if (bare >= 'a' && bare <= 'z') {
            key.append((char) (FIRST_LATIN + bare - 'a'));
        }
    }

    /** The place in the Cyrillic alphabet, from 0; -1 for other letters. */
    private static int place(char letter) {
        int at = letter - FIRST_LETTER;
        return at >= 0 && at < PLACES.length ? PLACES[at] : -1;
    }

    private static int[] places() {
        int[] places = new int[LAST_LETTER - FIRST_LETTER + 1];
        Arrays.fill(places, -1);
        for (int place = 0; place < CYRILLIC.size(); place++) {
            for (char letter : CYRILLIC.get(place).toCharArray()) {
                places[letter - FIRST_LETTER] = place;
            }
        }
        return places;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
