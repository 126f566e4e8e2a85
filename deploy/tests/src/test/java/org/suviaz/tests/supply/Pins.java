package org.suviaz.tests.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The libraries that the build may use, each with the SHA-256 of its file: {@code deploy/supply/pinned.sha256}, which
 * {@code deploy/supply/build-twice renew} writes.
 *
 * @param sums from the path in a Maven repository to the sum
 */
record Pins(Map<String, String> sums) {

    static Pins in(Path file) {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Texts.of(file).lines().toList()) {
            String[] parts = line.split(" [ *]", 2);
            if (parts.length != 2 || !parts[0].matches("[0-9a-f]{64}") || sums.put(parts[1], parts[0]) != null) {
                throw new AssertionError("neither a sum nor a path, or the same path twice: " + line);
            }
        }
        return new Pins(sums);
    }

    /** Of these files, named with their sums, those that no pinned library is; a line each, as it would be pinned. */
    List<String> strangers(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> !sums.containsValue(file.getValue()))
                .map(file -> file.getValue() + "  " + file.getKey())
                .toList();
    }

    /** What lies in that repository and is not as it was pinned. */
    List<String> changedIn(Path repository) {
        List<String> changed = new ArrayList<>();
        sums.forEach((path, sum) -> {
            Path file = repository.resolve(path);
            if (Files.isRegularFile(file) && !sum(file).equals(sum)) {
                changed.add(path);
            }
        });
        return changed;
    }

    /** The library of that sum. */
    Optional<Part> part(String sum) {
        return sums.entrySet().stream()
                .filter(pin -> pin.getValue().equals(sum))
                .map(pin -> Part.at(pin.getKey()))
                .findFirst();
    }

    static String sum(Path file) {
        try {
            return Sums.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
