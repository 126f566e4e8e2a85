package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;

/** An uploaded list lies sealed until it is closed, is there for nobody but who brought it, and is then destroyed. */
class QuarantineIT {
    private static final String ZONE = "city-pinsk";
    private static final String TOWN = "Пінск";
    private static final String CANARY = "Каранцінная";

    /** A workbook writes other letters as numbers. */
    private static final String PLAIN = "Karancin";

    private static int searched;
    private static int closed;

    @Test
    void while_a_list_is_open_no_kept_file_holds_a_name_of_it() throws SQLException {
        byte[] list = open(CANARY + "ава");
        assertTrue(holds(list, bytes(PLAIN)), "the file itself has to hold the words for anybody to read");
        BringsIn organiser = organiser();
        String batch = organiser.receives(list);
        assertFalse(foundInFiles(bytes(PLAIN)));
        assertFalse(foundInFiles(bytes(CANARY)));
        assertFalse(foundInFiles(bytes("[Content_Types].xml")), "nor what every workbook begins with");
        organiser.looksThrough(batch);
        assertTrue(
                organiser.page(BringsIn.PREVIEW, batch).text().contains(CANARY),
                "who brought it reads it all the same");
        assertFalse(foundInFiles(bytes(CANARY)));
    }

    @Test
    void nobody_but_who_brought_it_finds_the_list() {
        String batch = organiser().receives(open(CANARY + "іна"));
        BringsIn colleague = organiser();
        for (String page : List.of(BringsIn.SHEETS, BringsIn.COLUMNS, BringsIn.PREVIEW, BringsIn.RUN)) {
            Answer foreign = colleague.page(page, batch);
            assertEquals(404, foreign.status(), page);
            assertEquals("", foreign.differenceTo(colleague.page(page, "999999999")), page);
        }
    }

    @Test
    void a_piece_opens_at_its_own_place_alone() {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        BringsIn organiser = new BringsIn(SignIn.as(staff));
        String first = organiser.receives(open(CANARY + "к"));
        String second = organiser.receives(open(CANARY + "чык"));
        House.database()
                .change(
                        "update stored_file_chunk_base one join stored_file_chunk_base other"
                                + " on one.file_id = ? and other.file_id = ? set one.bytes = other.bytes",
                        fileOf(first),
                        fileOf(second));
        Answer looked = organiser
                .visitor()
                .submit(organiser.page(BringsIn.SHEETS, first), Map.of("sheets:0:headerRow", "2"), "choose");
        assertEquals(500, looked.status(), looked::text);
        assertFalse(looked.text().contains(CANARY), looked::text);
    }

    @Test
    void closing_destroys_file_sheets_and_rows_and_leaves_the_people() {
        BringsIn organiser = organiser();
        String batch = organiser.allOf(open(CANARY + "ўна"));
        long file = fileOf(batch);
        assertEquals(1, number("select count(*) from stored_file_base where id = ?", file));
        organiser.closes(batch);
        assertDestroyed(batch, file);
        assertEquals(
                1, number("select count(*) from contact where surname_be = ?", CANARY + "ўна"), "who came in stays");
        assertTrue(organiser.visitor().get(BringsIn.LIST).text().contains(Say.be("imports.state.DROPPED")));
    }

    @Test
    void the_log_holds_the_hash_of_the_file_and_finds_it_by_the_number_of_the_list() {
        byte[] list = open(CANARY + "вая");
        String batch = organiser().receives(list);
        assertEquals(
                "import " + batch + " sha256 " + sha256(list),
                House.database()
                        .text(
                                "select object from audit_entry where kind = 'IMPORT_RECEIVED' and object like ?",
                                "import " + batch + " %"));
        Answer log = SignIn.as(Staff.with("AUDITOR", "BY")).get("/audit/log/auditLog?object=import%20" + batch);
        assertTrue(log.text().contains(sha256(list)), log::text);
    }

    @Test
    void what_nobody_touched_for_a_month_and_what_an_ended_account_left_is_closed_by_the_house() {
        String kept = organiser().receives(open(CANARY + "сік"));
        String idle = organiser().receives(open(CANARY + "ічак"));
        Staff gone = Staff.with("ZONE_ORGANISER", ZONE);
        String left = new BringsIn(SignIn.as(gone)).receives(open(CANARY + "енка"));
        long idleFile = fileOf(idle);
        long leftFile = fileOf(left);
        House.database().change("update import_batch set touched_at = now(3) - interval 29 day where id = ?", kept);
        House.database().change("update import_batch set touched_at = now(3) - interval 31 day where id = ?", idle);
        House.database().change("update account set ended_at = now(3) where id = ?", gone.id());
        House.restart();
        for (String batch : List.of(idle, left)) {
            Waiting.until(() -> "DROPPED".equals(state(batch)), Duration.ofMinutes(1), () -> batch + " stays open");
            assertEquals(
                    1,
                    number(
                            "select count(*) from audit_entry where kind = 'IMPORT_DROPPED' and object = ?",
                            "import " + batch));
        }
        assertDestroyed(idle, idleFile);
        assertDestroyed(left, leftFile);
        assertEquals("RECEIVED", state(kept));
        assertEquals(1, number("select count(*) from stored_file_base where id = ?", fileOf(kept)));
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "QuarantineIT: %d values of kept files searched, no name; %d lists destroyed%n", searched, closed);
    }

    private static void assertDestroyed(String batch, long file) {
        assertEquals(0, number("select count(*) from stored_file_base where id = ?", file));
        assertEquals(0, number("select count(*) from stored_file_chunk_base where file_id = ?", file));
        assertEquals(0, number("select count(*) from import_row_base where batch_id = ?", batch));
        assertEquals(0, number("select count(*) from import_sheet_base where batch_id = ?", batch));
        closed++;
    }

    private static BringsIn organiser() {
        return new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)));
    }

    private static long fileOf(String batch) {
        return number("select file_id from import_batch where id = ?", batch);
    }

    private static String state(String batch) {
        return House.database().text("select state from import_batch where id = ?", batch);
    }

    private static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }

    /** Every column of every row of both tables, as bytes. */
    private static boolean foundInFiles(byte[] wanted) throws SQLException {
        try (Connection owner = House.database().owner()) {
            for (String table : List.of("stored_file_base", "stored_file_chunk_base")) {
                try (var statement = owner.createStatement();
                        ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            searched++;
                            if (holds(rows.getObject(column), wanted)) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean holds(Object value, byte[] wanted) {
        return holds(value instanceof byte[] bytes ? bytes : bytes(String.valueOf(value)), wanted);
    }

    private static boolean holds(byte[] all, byte[] wanted) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A list of one person whose workbook is packed without squeezing, so that the name stands in it to be read. */
    private static byte[] open(String surname) {
        byte[] list =
                ListFile.of(List.of("Прозвішча", "Імя", "Горад", "Нататка"), List.of(surname, "Язэп", TOWN, PLAIN));
        var bytes = new ByteArrayOutputStream();
        try {
            Path packed = Files.write(Files.createTempFile("list", ".xlsx"), list);
            try (var in = new ZipFile(packed.toFile());
                    var out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    out.putNextEntry(stored(entry.getName(), content));
                    out.write(content);
                    out.closeEntry();
                }
            }
            Files.delete(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 check = new CRC32();
        check.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        return entry;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
