package org.suviaz.geo.spelling;

import java.util.Map;

/** Names that the two languages do not merely spell but call differently, so that no rule leads from one to the other. */
final class KeyWords {

    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("gana", "ana"),
            Map.entry("anatal", "anatali"),
            Map.entry("nikalai", "mikalai"),
            Map.entry("nikita", "mikita"),
            Map.entry("rigar", "grigari"),
            Map.entry("nadazhda", "nadzea"),
            Map.entry("vasil", "vasili"),
            Map.entry("vital", "vitali"),
            Map.entry("arkad", "arkadi"),
            Map.entry("genad", "genadi"),
            Map.entry("avgen", "avgeni"));

    private KeyWords() {}

    static String canonical(String key) {
        if (key.indexOf(' ') < 0) {
            return CANONICAL.getOrDefault(key, key);
        }
        StringBuilder words = new StringBuilder();
        for (String word : key.split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(CANONICAL.getOrDefault(word, word));
        }
        return words.toString();
    }
}
