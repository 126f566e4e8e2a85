package org.suviaz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final StringWriter log = new StringWriter();
    private final Welcome welcome =
            new Welcome(new PrintStream(screen, true, StandardCharsets.UTF_8), new PrintWriter(log, true));

    @Test
    void accounts_reach_the_screen_and_never_the_log() {
        welcome.line("SUVIAZ|account|klon-02|ZONE_ORGANISER|BY|vadar-kolen");
        welcome.line("12:00 INFO something else");
        welcome.show();
        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("klon-02"));
        assertTrue(screen.toString(StandardCharsets.UTF_8).contains("vadar-kolen"));
        assertFalse(log.toString().contains("vadar-kolen"));
        assertTrue(log.toString().contains("something else"));
    }

    @Test
    void each_install_code_is_told_with_its_account_and_role() {
        welcome.line("SUVIAZ|code|dub-01|ABCD-EFGH|ADMINISTRATOR");
        welcome.line("SUVIAZ|code|sasna-02|IJKL-MNOP|NATIONAL_COORDINATOR");
        welcome.show();
        assertEquals(
                List.of(
                        "  First sign-in as dub-01 (ADMINISTRATOR) with the code ABCD-EFGH (24 hours, once)",
                        "  First sign-in as sasna-02 (NATIONAL_COORDINATOR) with the code IJKL-MNOP (24 hours, once)"),
                screen.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
