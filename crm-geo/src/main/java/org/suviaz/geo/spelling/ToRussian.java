package org.suviaz.geo.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Respells a Belarusian name in Russian letters, if no vowel of it can come from two. */
final class ToRussian {

    /** а and я may be о and е, ы may be и, a last ка may be ко, and what у was before a consonant nobody knows. */
    private static final Pattern DOUBTFUL =
            Pattern.compile(".*[ая].*.|.*(э|ры|цы|оў|[чшж]о|ка|зе[яі]).*|.*[ыя]|[ув][бвгджзйклмнпрстфхцчшо].*");

    private static final String[][] LETTERS = {
        {"скі\\b", "ский"},
        {"цкі\\b", "цкий"},
        {"дз(?=[еёіюяь])", "д"},
        {"цц(?=[еёюя])", "ть"},
        {"ц(?=[еёіюяь])", "т"},
        {"шч", "щ"},
        {"жы", "жи"},
        {"шы", "ши"},
        {"чы", "чи"},
        {"\u2019", "ь"},
        {"ў", "в"},
        {"і", "и"}
    };

    private ToRussian() {}

    static Optional<String> of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (DOUBTFUL.matcher(word).matches()) {
            return Optional.empty();
        }
        for (String[] pair : LETTERS) {
            word = word.replaceAll(pair[0], pair[1]);
        }
        return Optional.of(Character.isUpperCase(name.charAt(0)) ? Respelling.capital(word) : word);
    }
}
