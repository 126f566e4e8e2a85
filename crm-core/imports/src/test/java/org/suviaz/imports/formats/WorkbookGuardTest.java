package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class WorkbookGuardTest {

    @Test
    void the_list_that_somebody_kept_goes_through() {
        assertDoesNotThrow(() -> WorkbookGuard.check(Workbooks.sample()));
    }

    @Test
    void a_picture_named_xlsx_is_no_spreadsheet() {
        assertRefused(
                "imports.problem.notSpreadsheet", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1});
    }

    @Test
    void a_page_named_xlsx_is_no_spreadsheet() {
        assertRefused("imports.problem.notSpreadsheet", "<html>Прозвішча</html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_archive_of_anything_else_is_no_spreadsheet() {
        assertRefused("imports.problem.notSpreadsheet", Workbooks.zip(Map.of("mimetype", "text/plain")));
    }

    @Test
    void a_workbook_that_was_cut_short_is_no_spreadsheet() {
        byte[] whole = Workbooks.sample();
        assertRefused("imports.problem.notSpreadsheet", java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void a_file_of_no_bytes_is_empty() {
        assertRefused("imports.problem.empty", new byte[0]);
    }

    @Test
    void an_old_or_locked_workbook_is_named_as_such() {
        assertRefused("imports.problem.oldOrLocked", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2});
    }

    @Test
    void a_workbook_with_programs_inside_is_refused() {
        assertRefused("imports.problem.macros", workbookWith("xl/vbaProject.bin", "x"));
    }

    @Test
    void a_part_that_asks_for_an_entity_is_harmful() {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>";
        assertRefused("imports.problem.harmful", workbookWith("xl/sharedStrings.xml", xxe));
    }

    @Test
    void a_doctype_that_is_cut_in_two_by_the_reading_is_seen() {
        String longComment = "<!--" + "x".repeat((64 << 10) - 12) + "--><!DOCTYPE sst>";
        assertRefused("imports.problem.harmful", workbookWith("xl/sharedStrings.xml", longComment));
    }

    @Test
    void a_cell_with_an_address_of_gigabytes_is_harmful() {
        assertRefused(
                "imports.problem.harmful",
                Workbooks.ofMarkup("<row r=\"1\"><c s=\"0\" r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        assertRefused(
                "imports.problem.harmful",
                Workbooks.ofMarkup("<row r=\"1\"><c r='&#65;&#65;&#65;&#65;1'><v>1</v></c></row>"));
    }

    @Test
    void a_part_in_another_encoding_is_harmful() {
        assertRefused(
                "imports.problem.harmful",
                workbookWith("xl/sharedStrings.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><sst/>"));
    }

    @Test
    void a_part_that_unpacks_without_end_is_a_bomb() {
        assertRefused(
                "imports.problem.bomb",
                workbookWith("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(4 << 20) + "</sst>"));
    }

    @Test
    void an_archive_of_thousands_of_parts_is_a_bomb() {
        Map<String, String> parts =
                IntStream.range(0, 1_100).boxed().collect(Collectors.toMap(i -> "xl/media/" + i + ".xml", i -> ""));
        parts.put("[Content_Types].xml", Workbooks.TYPES);
        parts.put("xl/workbook.xml", Workbooks.BOOK);
        assertRefused("imports.problem.bomb", Workbooks.zip(parts));
    }

    private static byte[] workbookWith(String name, String part) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Workbooks.TYPES);
        parts.put("xl/workbook.xml", Workbooks.BOOK);
        parts.put(name, part);
        return Workbooks.zip(parts);
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(key, assertThrows(Problem.class, () -> Samples.names(file)).key());
    }
}
