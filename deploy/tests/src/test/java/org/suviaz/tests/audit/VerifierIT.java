package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** The verifier of the command line, as an archive of its own and beside the running house, on the log of that house. */
class VerifierIT {
    private static final Path ARCHIVE = Path.of(System.getProperty("suviaz.root", "../.."))
            .resolve("deploy/ops/target/suviaz-verify.jar")
            .toAbsolutePath()
            .normalize();

    @TempDir
    private static Path other;

    private static Visitor auditor;
    private static int runs;

    @BeforeAll
    static void settings() throws IOException {
        Map<String, String> house = House.database().settings();
        Files.writeString(
                other.resolve("settings.properties"),
                String.join(
                        "\n",
                        "url=" + house.get("crm.db.url"),
                        "user=" + house.get("crm.db.user"),
                        "password=" + house.get("crm.db.password")),
                StandardCharsets.UTF_8);
        auditor = SignIn.as(Staff.with("AUDITOR", "BY"));
    }

    @Test
    @Proves("L8")
    void a_log_is_checked_with_a_printed_line_and_the_newest_checkpoint_is_kept_beside_it() throws IOException {
        Path papers = paper();
        auditor.get("/audit/log/auditLog");
        String second = Paper.line(auditor);
        Told told = run(papers);
        assertEquals(0, told.end, told.text);
        assertTrue(told.text.matches("(?s).*whole: \\d+ entries.*"), told.text);
        assertTrue(Files.readString(papers).contains(second), "the newest checkpoint is kept");
        assertEquals(0, run(papers).end, "and the same log goes on from it");
    }

    @Test
    @Proves("L8")
    void a_changed_entry_is_named_with_and_without_paper() throws IOException {
        Path papers = paper();
        long no = House.database().number("select max(no) from audit_entry") - 1;
        Meddling.change("update audit_entry set amount = amount + 7 where no = " + no);
        try {
            for (Told told : List.of(run(papers), run(null))) {
                assertEquals(1, told.end, told.text);
                assertTrue(told.text.contains("broken: CHANGED at " + no + ";"), told.text);
            }
        } finally {
            Meddling.change("update audit_entry set amount = amount - 7 where no = " + no);
        }
        assertEquals(0, run(papers).end);
    }

    @Test
    @Proves("L8")
    void a_log_that_does_not_go_on_from_the_paper_is_not_accepted() throws IOException {
        Path papers = paper();
        String line = Files.readString(papers).strip();
        long no = Checkpoint.read(line).checkpoint().no();
        // as after a copy of an older day was laid in the place of the log
        Meddling.keep("where no >= " + no);
        Meddling.change("delete from audit_entry where no >= " + no);
        try {
            Told told = run(papers);
            assertEquals(1, told.end, told.text);
            assertEquals(line, Files.readString(papers).strip(), "and nothing of it is kept");
        } finally {
            Meddling.restore("where no >= " + no);
        }
        assertEquals(0, run(papers).end);
    }

    @Test
    void what_cannot_be_checked_is_said_in_one_line() throws IOException {
        Path wrong = other.resolve("wrong.properties");
        Files.writeString(wrong, "url=jdbc:mariadb://localhost:1/none\nuser=x\npassword=y");
        Told told = run(wrong, null);
        assertEquals(2, told.end, told.text);
        assertEquals(
                1,
                told.text
                        .lines()
                        .filter(line -> line.startsWith("not checked: "))
                        .count(),
                told.text);
        Path torn = other.resolve("torn.txt");
        Files.writeString(torn, "no checkpoint at all");
        assertEquals(2, run(torn).end);
    }

    @AfterAll
    static void figures() {
        System.out.printf("VerifierIT: %d runs of the archive beside the running house%n", runs);
    }

    private static Path paper() throws IOException {
        return Files.writeString(Files.createTempFile(other, "papers", ".txt"), Paper.line(auditor) + "\n");
    }

    private static Told run(Path papers) throws IOException {
        return run(other.resolve("settings.properties"), papers);
    }

    private static Told run(Path settings, Path papers) throws IOException {
        runs++;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ARCHIVE.toString(),
                settings.toString()));
        if (papers != null) {
            command.add(papers.toString());
        }
        File said = Files.createTempFile(other, "said", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .directory(other.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        int end = process.onExit().join().exitValue();
        return new Told(end, Files.readString(said.toPath()));
    }

    private record Told(int end, String text) {}
}
