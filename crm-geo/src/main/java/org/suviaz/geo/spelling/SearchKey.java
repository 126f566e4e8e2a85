package org.suviaz.geo.spelling;

import java.util.Locale;

/**
 * One short ASCII key for every spelling of one name: Belarusian, Russian, Latin by the instruction of 2007, by passport,
 * or as somebody types it. "Каваленка", "Коваленко", "Kavalenka" and "KOVALENKO" share one; "Іваноў" and "Іванова" do not.
 * For finding only: what a person is called is what the person wrote.
 */
public final class SearchKey {

    /**
     * The edition of the rules, here and where keys of streets are made of names: keys that were stored under another one
     * have to be made anew.
     */
    public static final int RULES = 3;

    /** What may stand behind a text that is not finished, in letters of either script: one of each kind of effect. */
    private static final String[] CYRILLIC_ENDS = {
        "а", "о", "ой", "ая", "е", "и", "ия", "у", "ю", "я", "ь", "й", "в", "вна", "к", "л", "н", "нна", "с", "т",
        "тна", "ч", "дна"
    };

    private static final String[] LATIN_ENDS = {
        "a", "o", "oi", "aja", "e", "i", "ia", "u", "iu", "j", "v", "vna", "k", "l", "n", "nna", "s", "t", "tna", "ch",
        "h", "z", "dna"
    };

    private SearchKey() {}

    /** The key of a whole name; the words of a name of several are divided by one blank. Empty for a text without letters. */
    public static String of(String name) {
        return of(name, KeyWords.ofArchive());
    }

    /** The same by another list of words, so that a test can measure what a shorter one knows. */
    static String of(String name, KeyWords words) {
        return name == null ? "" : folded(letters(name), words);
    }

    /**
     * What the key of each name begins with that begins with what was typed so far: the part of the key on which all
     * that may follow agree.
     */
    public static String prefixOf(String typed) {
        if (typed == null) {
            return "";
        }
        String letters = letters(typed);
        String common = folded(letters, null);
        boolean latin = !letters.isEmpty() && Lookalikes.isLatin(letters.charAt(letters.length() - 1));
        for (String more : latin ? LATIN_ENDS : CYRILLIC_ENDS) {
            common = KeyWords.commonBeginning(common, folded(letters + more, null));
        }
        int word = common.lastIndexOf(' ') + 1;
        return common.substring(0, word) + KeyWords.ofArchive().canonicalBeginning(common.substring(word));
    }

    private static String letters(String text) {
        return Lookalikes.mended(text).toLowerCase(Locale.ROOT);
    }

    /** @param words null where the last word may go on; those before it are brought to the kept form all the same */
    private static String folded(String letters, KeyWords words) {
        String sounds = Sounds.of(letters);
        StringBuilder key = new StringBuilder(sounds.length() + 8);
        int end = sounds.length();
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || sounds.charAt(i) == ' ') {
                if (i > start) {
                    append(sounds, start, i, key, words == null && i < end ? KeyWords.ofArchive() : words);
                }
                start = i + 1;
            }
        }
        return key.toString();
    }

    private static void append(String sounds, int start, int end, StringBuilder key, KeyWords words) {
        if (!key.isEmpty()) {
            key.append(' ');
        }
        int word = key.length();
        KeyFolding.fold(sounds, start, end, key);
        if (words != null) {
            words.canonise(key, word);
        }
    }
}
