package org.suviaz.tests.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A numbered check, and what has to hold; or, in the list of those that wait, what it waits for. */
record Check(String number, String sentence) {

    static Check of(String line) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length != 2 || !parts[0].matches("[A-Z]\\d+")) {
            throw new IllegalArgumentException("neither a number nor a sentence: " + line);
        }
        return new Check(parts[0], parts[1]);
    }

    /** The lines of a resource beside the tests; empty ones and those that begin with # are for its readers alone. */
    static List<Check> listed(String resource) {
        try (InputStream in = Check.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Check::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String group() {
        return number.substring(0, 1);
    }
}
