package org.suviaz.geo.spelling;

import java.util.Locale;

/**
 * One short ASCII key for every spelling of one name: Belarusian, Russian, Latin by the instruction of 2007, by passport,
 * or as somebody types it. "Каваленка", "Коваленко", "Kavalenka" and "KOVALENKO" share one; "Іваноў" and "Іванова" do not.
 * For finding only: what a person is called is what the person wrote.
 */
public final class SearchKey {

    /** Goes up whenever a name gets another key than before: keys that were stored by other rules are made anew. */
    public static final int RULES = 2;

    private SearchKey() {}

    /** The key of a whole name; the words of a name of several are divided by one blank. Empty for a text without letters. */
    public static String of(String name) {
        return name == null ? "" : KeyWords.canonical(folded(name, false));
    }

    /**
     * What the key of each name begins with that begins with what was typed so far: {@link #of} cut back by the last
     * letters that could still be read in another way.
     */
    public static String prefixOf(String typed) {
        return typed == null ? "" : KeyWords.canonicalBeginning(folded(typed, true));
    }

    private static String folded(String text, boolean open) {
        String letters = Lookalikes.mended(text).toLowerCase(Locale.ROOT);
        return new KeyFolding(open ? Sounds.ofBeginning(letters) : Sounds.of(letters), open).folded();
    }
}
