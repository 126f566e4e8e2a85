package org.suviaz.tests.house;

import org.suviaz.geo.Language;
import org.suviaz.web.frame.WordBook;

/** The house's own words in Belarusian, by key, so that a test reads the screens as a person does. */
public final class Say {
    private static final WordBook BOOK = new WordBook();

    private Say() {}

    public static String be(String key) {
        String words = BOOK.text(Language.BE, key);
        if (words.equals(key)) {
            throw new AssertionError("no words for " + key);
        }
        return words;
    }

    /** A sentence with its places filled, as the screens fill them. */
    public static String be(String key, Object... args) {
        be(key);
        return BOOK.text(Language.BE, key, args);
    }
}
