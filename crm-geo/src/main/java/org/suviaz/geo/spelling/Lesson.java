package org.suviaz.geo.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suviaz.geo.Language;

/** One word in both spellings, in small letters, out of the name of somebody or something. */
record Lesson(NameKind kind, String ru, String be) {

    /** What divides the words of a name. */
    static final String BETWEEN_WORDS = "[- ]";

    /** The words of a name, if it has as many in both languages. */
    static List<Lesson> of(NameKind kind, String ru, String be) {
        String[] russian = ru.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS);
        String[] belarusian = be.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS);
        List<Lesson> words = new ArrayList<>();
        for (int i = 0; russian.length == belarusian.length && i < russian.length; i++) {
            if (isWord(russian[i]) && isWord(belarusian[i])) {
                words.add(new Lesson(kind, russian[i], belarusian[i]));
            }
        }
        return words;
    }

    String in(Language language) {
        return language == Language.RU ? ru : be;
    }

    /** The same word without the dots that hardly anybody types. */
    Lesson withoutDots() {
        return new Lesson(kind, ru.replace('ё', 'е'), be);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Lookalikes.isCyrillic((char) c) || c == Apostrophes.RIGHT);
    }
}
