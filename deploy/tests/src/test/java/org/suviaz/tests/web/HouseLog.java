package org.suviaz.tests.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server has printed so far, as its operator would read it. */
public final class HouseLog {
    private static final Path LOG = Path.of("target/house/server.log").toAbsolutePath();

    private HouseLog() {}

    public static List<String> lines() {
        try {
            return new String(Files.readAllBytes(LOG), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
