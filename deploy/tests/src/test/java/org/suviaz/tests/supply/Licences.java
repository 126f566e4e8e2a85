package org.suviaz.tests.supply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openqa.selenium.json.Json;

/**
 * Under which licences the archive's libraries are, and whether we may ship them. Several of one library are a choice.
 *
 * @param parts from each library to its licences, by the names that the list of parts gives them
 */
record Licences(SortedMap<Part, List<String>> parts) {
    private static final String HEAD = """
            # Licences of the libraries in the archive

            Made of the list of parts, `deploy/ear/target/parts.json`, and kept true by `SupplyChainIT`. Where a library is
            under several licences, we take the first one that is allowed: see decision 0033.

            | library | version | licences |
            |---|---|---|
            """;

    /** Permissive ones, and those that ask for nothing but their own files to stay open. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            // the same three clauses, by the name that its library gives them
            "Go License",
            "Unicode-3.0",
            "EPL-2.0",
            "MPL-2.0",
            "Mozilla Public License Version 2.0",
            "Bouncy Castle Licence");

    /** Allowed for a library that lies in the archive as it came, which the pinned sum shows, in a file of its own. */
    private static final Set<String> UNCHANGED = Set.of("LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only");

    /** Read from the table. */
    static Licences in(Path table) {
        SortedMap<Part, List<String>> parts = new TreeMap<>();
        Texts.of(table)
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains(":"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .forEach(cells -> {
                    String[] name = cells[1].split(":");
                    parts.put(new Part(name[0], name[1], cells[2]), List.of(cells[3].split(" or ")));
                });
        return new Licences(parts);
    }

    /** Read from the list of parts that the build made. */
    static Licences of(Path list) {
        SortedMap<Part, List<String>> parts = new TreeMap<>();
        Map<String, Object> read = new Json().toType(Texts.of(list), Json.MAP_TYPE);
        for (Map<String, Object> part : maps(read.get("components"))) {
            Part named = new Part((String) part.get("group"), (String) part.get("name"), (String) part.get("version"));
            if (!named.group().equals("org.suviaz")) {
                parts.put(named, names(part));
            }
        }
        return new Licences(parts);
    }

    /** Of the parts in that list the sums, each of a library that has one. */
    static Set<String> sums(Path list) {
        Map<String, Object> read = new Json().toType(Texts.of(list), Json.MAP_TYPE);
        Set<String> sums = new java.util.TreeSet<>();
        for (Map<String, Object> part : maps(read.get("components"))) {
            maps(part.get("hashes")).stream()
                    .filter(hash -> "SHA-256".equals(hash.get("alg")))
                    .forEach(hash -> sums.add((String) hash.get("content")));
        }
        return sums;
    }

    /** What may not be shipped, a line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        parts.forEach((part, licences) -> {
            if (licences.stream().noneMatch(licence -> ALLOWED.contains(licence) || UNCHANGED.contains(licence))) {
                faults.add(part + " is under " + (licences.isEmpty() ? "no licence" : String.join(" or ", licences)));
            }
        });
        return faults;
    }

    String table() {
        StringBuilder table = new StringBuilder(HEAD);
        parts.forEach((part, licences) -> table.append("| %s:%s | %s | %s |\n"
                .formatted(part.group(), part.name(), part.version(), String.join(" or ", licences))));
        return table.toString();
    }

    private static List<String> names(Map<String, Object> part) {
        return maps(part.get("licenses")).stream()
                .map(choice -> choice.get("license") instanceof Map<?, ?> licence
                        ? String.valueOf(licence.get("id") == null ? licence.get("name") : licence.get("id"))
                        : String.valueOf(choice.get("expression")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
