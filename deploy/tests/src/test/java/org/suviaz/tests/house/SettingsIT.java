package org.suviaz.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.launcher.HouseKey;

/** Whoever gets at the files of a running server finds none of the secrets that it was told at its start. */
class SettingsIT {
    private static final Path FOLDER = Path.of("target/house").toAbsolutePath();

    @Test
    void no_file_of_the_server_holds_the_secret_of_the_house() throws IOException {
        String secret = HouseKey.in(FOLDER);
        List<Path> files;
        try (Stream<Path> found = Files.walk(FOLDER.resolve("server"))) {
            files = Stream.concat(found, Stream.of(FOLDER.resolve("server.log")))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        assertTrue(files.size() > 10, files::toString);
        assertEquals(
                List.of(), files.stream().filter(file -> holds(file, secret)).toList());
    }

    /** What is one byte a letter stays so, whatever else the file holds. */
    private static boolean holds(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
