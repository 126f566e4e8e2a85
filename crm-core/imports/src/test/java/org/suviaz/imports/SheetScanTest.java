package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.imports.formats.ReadAs;
import org.suviaz.imports.formats.Workbooks;
import org.suviaz.problems.Problem;

class SheetScanTest {

    private static final String[] HEADS = {"Прозвішча", "Імя", "Горад"};

    @Test
    void every_sheet_of_the_sample_is_understood_at_once() {
        List<SheetProfile> sheets = Reception.profiles(Workbooks.sample(), ReadAs.of("XLSX"), "list.xlsx");
        assertEquals(
                List.of(4_200, 1_800, 1_900),
                sheets.stream().map(SheetProfile::rows).toList());
        assertEquals(
                List.of(1, 1, 3), sheets.stream().map(SheetProfile::headerRow).toList());
        assertEquals(List.of(0, 0, 0), sheets.stream().map(SheetProfile::blanks).toList());
        assertEquals(
                List.of(Language.BE, Language.RU, Language.RU),
                sheets.stream().map(SheetProfile::language).toList());
        for (SheetProfile sheet : sheets) {
            assertEquals(
                    List.of(
                            ImportField.SURNAME,
                            ImportField.GIVEN,
                            ImportField.PATRONYMIC,
                            ImportField.BIRTH,
                            ImportField.PHONE,
                            ImportField.SETTLEMENT,
                            ImportField.STREET,
                            ImportField.HOUSE,
                            ImportField.FLAT,
                            ImportField.NOTE),
                    sheet.fields());
        }
    }

    @Test
    void blank_lines_between_people_are_counted_apart() {
        SheetProfile sheet = scanned(
                        HEADS,
                        new String[] {"Іваноў", "Іван", "Мінск"},
                        new String[0],
                        new String[] {" "},
                        new String[] {"Пятроў", "Пётр", "Брэст"})
                .get(0);
        assertEquals(2, sheet.rows());
        assertEquals(2, sheet.blanks());
    }

    @Test
    void a_column_without_a_head_is_shown_too() {
        SheetProfile sheet = scanned(HEADS, new String[] {"Іваноў", "Іван", "Мінск", "8-029-111-22-33"})
                .get(0);
        assertEquals(List.of("Прозвішча", "Імя", "Горад", ""), sheet.heads());
        assertEquals(ImportField.PHONE, sheet.fields().get(3));
    }

    @Test
    void a_person_can_say_where_the_header_is() {
        SheetScan scan = new SheetScan();
        scan.accept(new RawRow(1, List.of("хто", "дзе")));
        scan.accept(new RawRow(2, List.of("Іваноў", "Мінск")));
        assertEquals(0, scan.profile("Ліст").headerRow());
        assertEquals(1, scan.profile("Ліст", 1).orElseThrow().rows());
        assertEquals(Optional.empty(), scan.profile("Ліст", 7));
    }

    @Test
    void a_workbook_without_a_cell_is_empty() {
        assertRefused("imports.problem.empty", Workbooks.of(new String[0]));
        assertRefused("imports.problem.empty", Workbooks.of(new String[] {" "}));
    }

    @Test
    void a_workbook_of_heads_alone_is_empty() {
        assertRefused("imports.problem.empty", Workbooks.of(HEADS));
    }

    @Test
    void a_workbook_without_heads_is_refused_as_such() {
        assertRefused(
                "imports.problem.noHeader",
                Workbooks.of(new String[] {"Іваноў", "Іван", "Мінск"}, new String[] {"Пятроў", "Пётр", "Брэст"}));
    }

    @Test
    void a_file_name_never_is_a_path_nor_turns_the_line() {
        assertEquals("x.xlsx", Reception.name("../../etc/x.xlsx"));
        assertEquals("x.xlsx", Reception.name("C:\\people\\\u202ex.xlsx"));
        assertTrue(Reception.name("я".repeat(4_000)).length() <= 120);
    }

    private static List<SheetProfile> scanned(String[]... rows) {
        return Reception.profiles(Workbooks.of(rows), ReadAs.of("XLSX"), "list.xlsx");
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(
                key,
                assertThrows(Problem.class, () -> Reception.profiles(file, ReadAs.of("XLSX"), "list.xlsx"))
                        .key());
    }
}
