package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class SheetReaderTest {

    @Test
    void the_sample_has_three_sheets_of_4200_1800_and_1900_people() {
        try (SheetReader reader = new SheetReader(Workbooks.sample())) {
            assertEquals(List.of("Мінск", "Бобруйск", "Брест"), reader.names());
        }
        assertEquals(4_201, Workbooks.rows(Workbooks.sample(), 0).size());
        assertEquals(1_801, Workbooks.rows(Workbooks.sample(), 1).size());
        assertEquals(1_902, Workbooks.rows(Workbooks.sample(), 2).size());
    }

    @Test
    void a_phone_kept_as_a_number_comes_out_without_an_exponent() {
        assertEquals(
                "375446715354", Workbooks.rows(Workbooks.sample(), 0).get(1).cell(4));
        assertEquals("375291112233", first("<c r=\"A1\"><v>3.75291112233E11</v></c>"));
    }

    @Test
    void a_number_of_endless_noughts_stays_short() {
        assertEquals("1E+999999", first("<c r=\"A1\"><v>1E999999</v></c>"));
    }

    @Test
    void a_date_kept_as_a_serial_comes_out_as_people_write_it() {
        assertEquals("17.09.1976", Workbooks.rows(Workbooks.sample(), 1).get(4).cell(3));
    }

    @Test
    void a_year_kept_as_a_number_stays_a_year() {
        assertEquals("1977", Workbooks.rows(Workbooks.sample(), 0).get(2).cell(3));
    }

    @Test
    void a_formula_comes_out_as_its_text_and_not_as_its_value() {
        assertEquals("=1+1", first("<c r=\"A1\"><f>1+1</f><v>2</v></c>"));
        RawRow row = Workbooks.rows(Workbooks.sample(), 2).get(452);
        assertEquals(454, row.number());
        assertEquals("=HYPERLINK(\"http://evil\",\"x\")", row.cell(9));
    }

    @Test
    void row_numbers_are_those_of_the_file_over_rows_that_are_not_written_down() {
        List<RawRow> rows = Workbooks.rows(Workbooks.sample(), 2);
        assertEquals(1, rows.get(0).number());
        assertEquals(3, rows.get(1).number());
        assertEquals(1_903, rows.get(1_901).number());
    }

    @Test
    void stray_blanks_and_invisible_signs_go() {
        assertEquals(
                "Анна Марыя",
                first(
                        "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> \u00a0Анна\u200b \u00a0 Марыя </t></is></c>"));
    }

    @Test
    void a_row_of_blanks_is_blank() {
        assertTrue(Workbooks.rows(Workbooks.of(new String[] {" ", "\u00a0"}), 0)
                .get(0)
                .blank());
    }

    @Test
    void a_sheet_wider_than_any_list_is_refused() {
        String[] wide = Collections.nCopies(201, "x").toArray(new String[0]);
        Problem refused = assertThrows(Problem.class, () -> Workbooks.rows(Workbooks.of(wide), 0));
        assertEquals("imports.problem.tooWide", refused.key());
    }

    @Test
    void a_sheet_that_breaks_off_is_unreadable_and_named() {
        Problem refused = assertThrows(
                Problem.class,
                () -> Workbooks.rows(Workbooks.ofMarkup("<row r=\"1\"><c r=\"A1\"><v>1</w></c></row>"), 0));
        assertEquals("imports.problem.unreadable", refused.key());
        assertEquals("Ліст", refused.args()[0]);
    }

    private static String first(String cell) {
        return Workbooks.rows(Workbooks.ofMarkup("<row r=\"1\">" + cell + "</row>"), 0)
                .get(0)
                .cell(0);
    }
}
