package org.suviaz.tests.atrest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What any program of the same user can read of another one, and how large a core it may leave. */
record Processes(String shown, String core) {

    static Processes of(long pid) throws IOException {
        Path process = Path.of("/proc", String.valueOf(pid));
        String shown = text(process.resolve("cmdline")) + text(process.resolve("environ"));
        String core = Files.readAllLines(process.resolve("limits")).stream()
                .filter(line -> line.startsWith("Max core file size"))
                .findFirst()
                .orElseThrow();
        return new Processes(shown, core.replaceAll("\\s+", " ").strip());
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
