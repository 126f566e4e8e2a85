package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** A file that is no list of people gets a clear sentence and leaves nothing behind. */
class BadUploadIT {
    private static final String LIST = "/imports/list/importList";

    private static Staff organiser;
    private static Visitor visitor;
    private static int refused;

    @BeforeAll
    static void signIn() {
        organiser = Staff.with("ZONE_ORGANISER", "BY-HM");
        visitor = SignIn.as(organiser);
    }

    @Test
    void what_is_no_spreadsheet_is_refused() {
        assertRefused("imports.problem.notSpreadsheet", "list.xlsx", bytes("нічога падобнага"));
        assertRefused("imports.problem.notSpreadsheet", "list.xlsx", bytes("<html><body>x</body></html>"));
        assertRefused("imports.problem.notSpreadsheet", "../../x.xlsx", zip("word/document.xml", "<x/>"));
    }

    @Test
    void an_old_or_locked_file_is_refused_with_its_own_sentence() {
        assertRefused(
                "imports.problem.oldOrLocked",
                "list.xls",
                Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048));
    }

    @Test
    void an_empty_file_and_an_empty_list_are_refused() {
        assertEquals(422, uploaded("list.xlsx", new byte[0]).status());
        assertRefused("imports.problem.empty", "list.xlsx", workbook());
    }

    @Test
    void a_list_without_a_header_is_not_guessed() {
        assertRefused("imports.problem.noHeader", "list.xlsx", workbook("1", "2", "3", "4", "5", "6"));
    }

    @Test
    void no_file_at_all_is_asked_for() {
        Answer answer = visitor.submit(visitor.get(LIST), Map.of(), "receive");
        assertEquals(422, answer.status(), answer::text);
        assertTrue(answer.text().contains(Say.be("imports.problem.noFile")), answer::text);
    }

    @Test
    void a_file_of_200_megabytes_is_refused_before_it_is_read() {
        assertEquals(413, visitor.statusOfAnnounced(LIST, 200L << 20));
    }

    @AfterAll
    static void figures() {
        assertEquals(
                0, House.database().number("select count(*) from import_batch where owner_id = ?", organiser.id()));
        System.out.printf("BadUploadIT: %d bad files refused, each with its sentence, none kept%n", refused);
    }

    private static void assertRefused(String key, String name, byte[] content) {
        Answer answer = uploaded(name, content);
        assertEquals(422, answer.status(), answer::text);
        assertTrue(answer.text().contains(Say.be(key)), () -> key + " is not said: " + answer.text());
        refused++;
    }

    private static Answer uploaded(String name, byte[] content) {
        return visitor.upload(visitor.get(LIST), "file", name, content, "receive");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String... cells) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ліст");
            for (int i = 0; i < cells.length; i++) {
                sheet.value(i / 2, i % 2, cells[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(content));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
