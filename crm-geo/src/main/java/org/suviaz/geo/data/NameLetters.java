package org.suviaz.geo.data;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters that a name may be written with in each of the two languages, and its one tidy form. */
final class NameLetters {

    private static final String BOTH = " -.,()№«»/0123456789IVX";
    private static final String BELARUSIAN = "абвгдеёжзійклмнопрстуўфхцчшыьэюя’";
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final Pattern APOSTROPHES = Pattern.compile("['`‘ʼ´]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private NameLetters() {}

    /** One kind of blank and apostrophe, none at the ends; empty for null. */
    static String tidy(String typed) {
        String text = typed == null ? "" : typed;
        return BLANKS.matcher(APOSTROPHES.matcher(text).replaceAll("’"))
                .replaceAll(" ")
                .strip();
    }

    /** The first letter that no Belarusian name has, such as и or щ. */
    static Optional<String> notBelarusian(String name) {
        return foreign(name, BELARUSIAN);
    }

    /** The first letter that no Russian name has, such as і or ў. */
    static Optional<String> notRussian(String name) {
        return foreign(name, RUSSIAN);
    }

    /** Whether two names are the same but for capitals, ё and е. */
    static boolean same(String one, String other) {
        return !one.isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Optional<String> foreign(String name, String letters) {
        return name.codePoints()
                .filter(c -> BOTH.indexOf(c) < 0 && letters.indexOf(Character.toLowerCase(c)) < 0)
                .mapToObj(Character::toString)
                .findFirst();
    }
}
