package org.suviaz.exports;

import java.util.Map;
import org.suviaz.geo.Language;

/**
 * The language of a file and the words in its cells, as they were when it was asked for: who produces it speaks none.
 *
 * @param words by their keys
 */
record Legend(Language language, Map<String, String> words) {

    Legend {
        words = Map.copyOf(words);
    }

    String word(String key) {
        return words.getOrDefault(key, "");
    }
}
