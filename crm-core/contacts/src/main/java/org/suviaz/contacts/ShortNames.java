package org.suviaz.contacts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.spelling.SearchKey;

/** Which names are one name at home and another in the passport, by their keys; read from short-names.txt. */
final class ShortNames {

    private static final Map<String, Set<String>> NAMES = read();

    private ShortNames() {}

    /** Whether the one stands for the other, or both for one name. */
    static boolean same(String one, String other) {
        return !Collections.disjoint(names(one), names(other));
    }

    private static Set<String> names(String key) {
        return NAMES.getOrDefault(key, Set.of(key));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> names = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ShortNames.class.getResourceAsStream("short-names.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> learn(names, line));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return names;
    }

    private static void learn(Map<String, Set<String>> names, String line) {
        List<String> keys = Arrays.stream(line.split(" ")).map(SearchKey::of).toList();
        keys.forEach(key -> names.computeIfAbsent(key, none -> new HashSet<>()).add(keys.get(0)));
    }
}
