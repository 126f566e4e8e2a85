package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class OdsReaderTest {

    @Test
    void every_kind_of_cell_comes_out_as_a_person_would_have_typed_it() {
        byte[] file = sheet(
                row(
                        "<table:table-cell office:value-type=\"string\"><text:p>Карат<text:span>кевіч</text:span></text:p>"
                                + "<text:p>Уладзімір<text:s text:c=\"2\"/>С.</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type=\"float\" office:value=\"3.75291112233E11\"><text:p>3,75E+11</text:p>"
                                + "</table:table-cell>"
                                + "<table:table-cell office:value-type=\"date\" office:date-value=\"1930-11-26T00:00:00\"><text:p>26.11.30"
                                + "</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>ІСЦІНА</text:p>"
                                + "</table:table-cell>"
                                + "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>"));
        assertEquals(ListFormat.ODS, Readings.look(file, "x").format());
        assertEquals(List.of("Ліст"), Samples.names(file));
        assertEquals(
                List.of("Караткевіч Уладзімір С.", "375291112233", "26.11.1930", "true", "=1+1"),
                Samples.rows(file, 0).get(0).cells());
    }

    @Test
    void a_note_at_a_cell_a_picture_in_it_and_a_table_in_it_are_not_its_text() {
        byte[] file =
                sheet(row("<table:table-cell office:value-type=\"string\"><office:annotation><dc:date>2010</dc:date>"
                        + "<text:p>таемна</text:p></office:annotation><draw:frame><text:p>малюнак</text:p></draw:frame>"
                        + "<table:table table:name=\"У\"><table:table-row><table:table-cell><text:p>унутры</text:p></table:table-cell>"
                        + "</table:table-row></table:table><text:p>Ян</text:p></table:table-cell>"
                        + cell("Баршчэўскі")));
        assertEquals(List.of("Ліст"), Samples.names(file));
        assertEquals(List.of("Ян", "Баршчэўскі"), Samples.rows(file, 0).get(0).cells());
    }

    @Test
    void what_is_written_once_for_many_comes_as_often_as_it_says() {
        byte[] file = sheet("<table:table-header-rows>" + row(cell("Імя")) + "</table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/>"
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\">"
                + "<text:p>Ян</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/>"
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                + "</table:table-row>");
        List<RawRow> rows = Samples.rows(file, 0);
        assertEquals(new RawRow(1, List.of("Імя")), rows.get(0));
        assertTrue(rows.get(1).blank());
        assertEquals(new RawRow(5, List.of("Ян", "Ян")), rows.get(2));
        assertEquals(new RawRow(6, List.of("Ян", "Ян")), rows.get(3));
        assertEquals(5, rows.size());
        assertTrue(rows.get(4).blank());
    }

    @Test
    void a_table_of_another_file_and_one_of_changes_are_no_sheets() {
        byte[] file = content(
                "<table:tracked-changes><table:deletion><table:table-cell><text:p>x</text:p></table:table-cell>"
                        + "</table:deletion></table:tracked-changes>" + table("Першы", row(cell("a")))
                        + table("Другі", row(cell("b")))
                        + "<table:dde-links><table:dde-link><table:table table:name=\"чужы\"/></table:dde-link></table:dde-links>");
        assertEquals(List.of("Першы", "Другі"), Samples.names(file));
        assertEquals(List.of("b"), Samples.rows(file, 1).get(0).cells());
    }

    @Test
    void a_cell_repeated_beyond_any_list_is_too_wide_and_a_row_beyond_any_sheet_breaks_it() {
        assertRefused(
                "imports.problem.tooWide",
                sheet(
                        row(
                                "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>")));
        assertRefused(
                "imports.problem.unreadable",
                sheet("<table:table-row table:number-rows-repeated=\"2000000000\">" + cell("x")
                        + "</table:table-row>"));
    }

    @Test
    void a_row_repeated_a_million_times_comes_to_the_end_of_what_a_file_may_say() {
        String row = "<table:table-row table:number-rows-repeated=\"16000000\">" + cell("x") + "</table:table-row>";
        assertEquals(
                "imports.problem.bomb",
                assertThrows(Problem.class, () -> {
                            byte[] file = sheet(row);
                            try (ListReader reader = Readings.open(file, Readings.look(file, "x"), "x")) {
                                reader.read(0, ignored -> {});
                            }
                        })
                        .key());
    }

    @Test
    void a_workbook_with_a_password_or_programs_is_refused_as_such() {
        Map<String, String> locked = parts("");
        locked.put("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
        assertRefused("imports.problem.oldOrLocked", Workbooks.zip(locked));
        Map<String, String> programs = parts("");
        programs.put("Basic/Standard/Module1.xml", "<x/>");
        assertRefused("imports.problem.macros", Workbooks.zip(programs));
        Map<String, String> empty = parts(table("Ліст", row(cell("Імя"))));
        empty.put("Basic/Standard/script-lb.xml", "<x/>");
        assertEquals(1, Samples.rows(Workbooks.zip(empty), 0).size());
    }

    @Test
    void a_text_of_libreoffice_is_no_spreadsheet() {
        Map<String, String> parts = parts("");
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        assertRefused("imports.problem.notSpreadsheet", Workbooks.zip(parts));
    }

    @Test
    void an_entity_of_any_kind_is_harmful() {
        Map<String, String> parts = parts("");
        parts.put(
                "content.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + parts.get("content.xml"));
        assertRefused("imports.problem.harmful", Workbooks.zip(parts));
    }

    @Test
    void hundreds_of_sheets_are_a_bomb() {
        assertRefused("imports.problem.bomb", content(table("x", "").repeat(251)));
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(
                key, assertThrows(Problem.class, () -> Samples.rows(file, 0)).key());
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String table(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private static byte[] sheet(String rows) {
        return content(table("Ліст", rows));
    }

    private static byte[] content(String spreadsheet) {
        return Workbooks.zip(parts(spreadsheet));
    }

    private static Map<String, String> parts(String spreadsheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:spreadsheet>"
                        + spreadsheet + "</office:spreadsheet></office:body></office:document-content>");
        return parts;
    }
}
