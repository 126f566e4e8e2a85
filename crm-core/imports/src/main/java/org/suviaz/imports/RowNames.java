package org.suviaz.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The three parts of a name in a row, from columns of their own or from one that holds them all. */
record RowNames(String surname, String given, String patronymic) {

    private static final List<String> PATRONYMICS =
            List.of("віч", "вич", "ьіч", "ьич", "ўна", "вна", "ічна", "ична", "інічна", "инична");

    /** Where no list of given names is at hand. */
    static RowNames of(SheetMapping mapping, List<String> cells) {
        return of(mapping, cells, word -> false);
    }

    static RowNames of(SheetMapping mapping, List<String> cells, Predicate<String> given) {
        RowNames parts = new RowNames(
                mapping.first(cells, ImportField.SURNAME),
                mapping.first(cells, ImportField.GIVEN),
                mapping.first(cells, ImportField.PATRONYMIC));
        String full = mapping.first(cells, ImportField.FULL_NAME);
        return full.isEmpty() ? parts : parts.filledFrom(full, given);
    }

    /** The names once more in the other language, mostly nothing. */
    static RowNames other(SheetMapping mapping, List<String> cells) {
        return new RowNames(
                mapping.first(cells, ImportField.OTHER_SURNAME),
                mapping.first(cells, ImportField.OTHER_GIVEN),
                mapping.first(cells, ImportField.OTHER_PATRONYMIC));
    }

    String[] all() {
        return new String[] {surname, given, patronymic};
    }

    /**
     * "Іваноў Іван Іванавіч", "Иванов И.И.": the surname stands first, as in every list of this country, unless the
     * patronymic comes before the last word, or of two words the first alone is a given name, as telephones have it.
     */
    private RowNames filledFrom(String full, Predicate<String> isGiven) {
        int second = next(full, 0);
        int third = next(full, second);
        String first = full.substring(0, second).strip();
        String middle = full.substring(second, third).strip();
        String last = full.substring(third).strip();
        if (isPatronymic(middle) && !last.isEmpty() && last.indexOf(' ') < 0 && !isPatronymic(last)) {
            return new RowNames(either(surname, last), either(given, first), either(patronymic, middle));
        }
        boolean turned = last.isEmpty() && !middle.isEmpty() && isGiven(first, isGiven) && !isGiven(middle, isGiven);
        return turned
                ? new RowNames(either(surname, middle), either(given, first), patronymic)
                : new RowNames(either(surname, first), either(given, middle), either(patronymic, last));
    }

    private static boolean isGiven(String word, Predicate<String> listed) {
        return word.length() == 1 || word.endsWith(".") || listed.test(word);
    }

    /** Where the next word begins: behind a blank, or behind the full stop of an initial. */
    private static int next(String full, int from) {
        for (int at = from; at + 1 < full.length(); at++) {
            char c = full.charAt(at);
            if (c == ' ' || c == '.' && Character.isLetter(full.charAt(at + 1))) {
                return at + 1;
            }
        }
        return full.length();
    }

    private static boolean isPatronymic(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String ending : PATRONYMICS) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String either(String own, String other) {
        return own.isEmpty() ? other : own;
    }
}
