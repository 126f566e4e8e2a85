package org.suviaz.geo.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The remaining cells of a row by the names of their columns, in one text: a line each, empty ones left out. */
final class Facts {

    private Facts() {}

    static String text(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> of(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int at = line.indexOf('=');
            facts.put(line.substring(0, at), line.substring(at + 1));
        });
        return facts;
    }
}
