package org.suviaz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void what_was_made_up_at_the_first_start_is_there_at_the_second(@TempDir Path folder) throws IOException {
        assertEquals(Secrets.in(folder), Secrets.in(folder));
    }

    @Test
    void no_two_users_and_no_two_folders_share_a_password(@TempDir Path here, @TempDir Path there) throws IOException {
        assertNotEquals(Secrets.in(here).owner(), Secrets.in(here).application());
        assertNotEquals(Secrets.in(here).root(), Secrets.in(there).root());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such permissions there")
    void nobody_else_of_the_machine_can_read_them(@TempDir Path folder) throws IOException {
        Secrets.in(folder);
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
    }
}
