package org.suviaz.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Months as people write them: by number, by Roman number, and by their Belarusian, Russian or English name. */
final class MonthName {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** How the names of each month begin, in all their cases and shortenings; the longer beginning stands first. */
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("студ", "янв", "jan"),
            List.of("лют", "фев", "feb"),
            List.of("сак", "март", "мар", "mar"),
            List.of("крас", "апр", "apr"),
            List.of("май", "мая", "трав", "may"),
            List.of("чэр", "июн", "jun"),
            List.of("ліп", "июл", "jul"),
            List.of("жні", "авг", "aug"),
            List.of("вер", "сен", "sep"),
            List.of("кас", "окт", "oct"),
            List.of("ліс", "ноя", "nov"),
            List.of("сне", "дек", "dec"));

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int MOST_DIGITS = 2;

    private MonthName() {}

    /** The number of a month in small letters, 0 where the word is none; a number is given back as it is. */
    static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.length() <= MOST_DIGITS ? Integer.parseInt(word) : 0;
        }
        Integer known = NUMBERS.get(word);
        if (known == null) {
            int roman = ROMAN.indexOf(word.replace('і', 'i').replace('х', 'x')) + 1;
            return roman > 0 ? roman : byBeginning(word);
        }
        return known;
    }

    private static int byBeginning(String word) {
        for (int length = Math.min(4, word.length()); length >= 3; length--) {
            Integer known = NUMBERS.get(word.substring(0, length));
            if (known != null) {
                return known;
            }
        }
        return 0;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int month = 0; month < BEGINNINGS.size(); month++) {
            for (String beginning : BEGINNINGS.get(month)) {
                numbers.put(beginning, month + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
