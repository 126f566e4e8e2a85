package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.imports.formats.Workbooks;
import org.suviaz.problems.FieldProblem;

class FaultsSheetTest {

    private static final List<ImportField> FIELDS = List.of(ImportField.SURNAME, ImportField.PHONE, ImportField.NOTE);
    private static final ImportSheet SHEET = new ImportSheet(
            7,
            2,
            new SheetProfile(
                    "Брест",
                    3,
                    List.of("Фамилия", "Моб. тел.", "Примечание"),
                    FIELDS,
                    List.of(),
                    2,
                    0,
                    List.of(),
                    Language.RU));
    private static final SheetBook.Page PAGE = new SheetBook(List.of(SHEET)).of(row(4, "x"));

    @Test
    void the_rows_come_out_as_they_came_in_with_the_reason_behind() throws IOException {
        List<RawRow> rows = Workbooks.rows(written(row(204, "Никонов", "12-34", "=1+1")), 0);
        assertEquals(
                List.of("Фамилия", "Моб. тел.", "Примечание", "Причина"),
                rows.get(0).cells());
        assertEquals(
                List.of("Никонов", "12-34", "=1+1", "too short"), rows.get(1).cells());
    }

    @Test
    void what_a_program_would_evaluate_stands_behind_an_apostrophe() throws IOException {
        String all = unpacked(written(row(204, "Никонов", "+375291112233", "=HYPERLINK(1)")));
        assertTrue(all.contains("'+375291112233"));
        assertTrue(all.contains("'=HYPERLINK(1)"));
        assertFalse(all.contains("<f>"));
    }

    @Test
    void a_fault_names_column_head_and_value() {
        FaultRow fault = FaultRow.of(
                PAGE, row(204, "Никонов", "12-34"), new FieldProblem("phone1", "contacts.problem.phone.tooShort", 4));
        assertEquals("Брест", fault.sheet());
        assertEquals(204, fault.row());
        assertEquals("B «Моб. тел.»", fault.column());
        assertEquals("12-34", fault.value());
    }

    @Test
    void a_missing_surname_is_a_fault_of_its_column_without_a_value() {
        FaultRow fault = FaultRow.of(
                PAGE, row(264, "", "80291112233"), new FieldProblem("surnameRu", "contacts.problem.surname.missing"));
        assertEquals("A «Фамилия»", fault.column());
        assertEquals("", fault.value());
    }

    @Test
    void problems_come_back_from_the_database_as_they_went() {
        List<FieldProblem> problems = List.of(
                new FieldProblem("phone1", "contacts.problem.phone.tooShort", 4, 9),
                new FieldProblem("settlement", "contacts.problem.settlement.unknown", "Гарадок"));
        List<FieldProblem> back = Findings.unpacked(Findings.packed(problems));
        assertEquals(problems.get(0).key(), back.get(0).key());
        assertEquals(List.of(4, 9), List.of(back.get(0).args()));
        assertEquals(List.of("Гарадок"), List.of(back.get(1).args()));
    }

    private static ImportRow row(int number, String... cells) {
        ImportRow row = new ImportRow(7, new TakenRow(1, 2, new RawRow(number, List.of(cells))), List.of(cells));
        row.fault(List.of(new FieldProblem("phone1", "contacts.problem.phone.tooShort", 4)));
        return row;
    }

    private static byte[] written(ImportRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FaultsSheet sheet = new FaultsSheet(out, "Причина", problem -> "too short")) {
            sheet.add(PAGE, row);
        }
        return out.toByteArray();
    }

    private static String unpacked(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                all.append(new String(part, StandardCharsets.UTF_8).replace("&apos;", "'"));
            }
        }
        return all.toString();
    }
}
