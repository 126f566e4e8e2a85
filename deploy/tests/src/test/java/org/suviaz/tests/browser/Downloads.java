package org.suviaz.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The folder into which a browser puts the files that it is handed. */
final class Downloads {
    private static final Duration FILE = Duration.ofSeconds(60);

    private Downloads() {}

    /** Does something and waits for the new file that comes of it; unfinished files end with the given letters. */
    static Path next(Path folder, String unfinished, Runnable action) {
        Set<Path> before = files(folder);
        action.run();
        Waiting.until(
                () -> arrived(folder, before, unfinished).isPresent(), FILE, () -> "no file came: " + files(folder));
        return arrived(folder, before, unfinished).orElseThrow();
    }

    private static Optional<Path> arrived(Path folder, Set<Path> before, String unfinished) {
        Set<Path> now = files(folder);
        now.removeAll(before);
        if (now.stream().anyMatch(f -> unfinished(f.getFileName().toString(), unfinished))) {
            return Optional.empty();
        }
        return now.stream().filter(f -> f.toFile().length() > 0).findFirst();
    }

    /** Chromium begins a file under a hidden name. */
    private static boolean unfinished(String name, String ending) {
        return name.endsWith(ending) || name.startsWith(".");
    }

    private static Set<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return new HashSet<>(files.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
