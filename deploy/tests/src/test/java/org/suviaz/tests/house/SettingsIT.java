package org.suviaz.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.launcher.HouseKey;
import org.suviaz.tests.atrest.Disk;

/** Whoever gets at the files of a running server finds none of the secrets that it was told at its start. */
class SettingsIT {
    private static final Path FOLDER = Path.of("target/house").toAbsolutePath();

    @Test
    void no_file_of_the_server_holds_the_secret_of_the_house() throws IOException {
        Disk disk = new Disk(FOLDER.resolve("server"), FOLDER.resolve("server.log"));
        assertEquals(List.of(), disk.holding(Disk.spelled(List.of(HouseKey.in(FOLDER)))));
        assertTrue(disk.files() > 10, () -> disk.files() + " files");
    }
}
