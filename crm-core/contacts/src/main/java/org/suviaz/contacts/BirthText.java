package org.suviaz.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A written day or year of birth taken apart, not yet judged: 1.2.1975, 01.02.75, 1975-02-01, 1/2/1975, 1 лютага 1975,
 * 1.II.1975, a year alone, and the number by which a spreadsheet keeps a day.
 *
 * @param day 0 where only month or year are written
 * @param month 0 where only the year is written
 * @param year as written, or the spreadsheet's number
 * @param yearDigits how many digits it has: 4, 2, or 5 for the spreadsheet's number
 */
record BirthText(int day, int month, int year, int yearDigits) {

    static final int SHORT_YEAR = 2;
    static final int SERIAL = 5;

    private static final int YEAR = 4;
    private static final int WHOLE = 8;
    private static final int LONGEST = 40;
    private static final String BETWEEN = " .,/\\-–\u00a0";
    private static final Set<String> SAYING_YEAR =
            Set.of("г", "гг", "р", "н", "год", "года", "гр", "гн", "нар", "рожд", "у", "в");

    /** The parts of the text, empty where it is no date of any known style. */
    static Optional<BirthText> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(withoutTime(written));
        return switch (words.size()) {
            case 1 -> single(words.get(0));
            case 2 -> dated("", words.get(0), words.get(1));
            case 3 -> three(words.get(0), words.get(1), words.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<BirthText> single(String word) {
        if (!digits(word)) {
            return Optional.empty();
        }
        if (word.length() == WHOLE) {
            return word.startsWith("19") || word.startsWith("20")
                    ? dated(word.substring(6), word.substring(4, 6), word.substring(0, 4))
                    : dated(word.substring(0, 2), word.substring(2, 4), word.substring(4));
        }
        boolean known = word.length() == YEAR || word.length() == SHORT_YEAR || word.length() == SERIAL;
        return known ? Optional.of(new BirthText(0, 0, Integer.parseInt(word), word.length())) : Optional.empty();
    }

    private static Optional<BirthText> three(String first, String second, String third) {
        if (first.length() == YEAR && digits(first)) {
            return dated(third, second, first);
        }
        return digits(first) ? dated(first, second, third) : dated(second, first, third);
    }

    private static Optional<BirthText> dated(String day, String month, String year) {
        boolean shortYear = year.length() == SHORT_YEAR && !day.isEmpty();
        int number = MonthName.number(month);
        if (number == 0 || !digits(year) || year.length() != YEAR && !shortYear || !day.isEmpty() && !isDay(day)) {
            return Optional.empty();
        }
        return Optional.of(new BirthText(
                day.isEmpty() ? 0 : Integer.parseInt(day), number, Integer.parseInt(year), year.length()));
    }

    private static boolean isDay(String word) {
        return word.length() <= 2 && digits(word);
    }

    /** A spreadsheet's day has an hour, mostly midnight: "12.03.1971 0:00:00", "1971-03-12T00:00". */
    private static String withoutTime(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return written;
        }
        int end = colon;
        while (end > 0 && Character.isDigit(written.charAt(end - 1))) {
            end--;
        }
        return end > 0 ? written.substring(0, end - 1) : written;
    }

    /** Numbers and words in their order, without those that say no more than "year"; nothing where other signs stand. */
    private static List<String> words(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(3);
        int from = 0;
        while (from < text.length()) {
            char c = text.charAt(from);
            int kind = kind(c);
            int to = from + 1;
            while (to < text.length() && kind(text.charAt(to)) == kind) {
                to++;
            }
            if (kind == 0 && BETWEEN.indexOf(c) < 0) {
                return List.of();
            }
            String word = text.substring(from, to);
            if (kind > 0 && !SAYING_YEAR.contains(word)) {
                words.add(word);
            }
            from = to;
        }
        return words;
    }

    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return 1;
        }
        return Character.isLetter(c) ? 2 : 0;
    }

    private static boolean digits(String word) {
        return kind(word.charAt(0)) == 1;
    }
}
