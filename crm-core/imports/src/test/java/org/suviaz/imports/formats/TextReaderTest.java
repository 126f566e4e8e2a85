package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class TextReaderTest {

    private static final String LIST = """
            Прозвішча;Імя;Адрас;Нататка
            Караткевіч;Ўладзімір;Орша, вул. Савецкая, 5;паэт
            Ластоўскі;Вацлаў;Глыбокае, вул. Замкавая, 1;гісторык
            """;

    @Test
    void letters_and_separator_are_found_in_every_writing() {
        for (String charset : List.of("UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE")) {
            for (char separator : List.of(';', '\t')) {
                byte[] file = LIST.replace(';', separator).getBytes(Charset.forName(charset));
                assertRead(new ReadAs(ListFormat.TEXT, charset, separator), file);
            }
        }
    }

    @Test
    void a_mark_before_the_text_says_its_letters_and_is_none_itself() {
        assertRead(new ReadAs(ListFormat.TEXT, "UTF-8", ';'), marked("UTF-8"));
        assertRead(new ReadAs(ListFormat.TEXT, "UTF-16LE", ';'), marked("UTF-16LE"));
        assertRead(new ReadAs(ListFormat.TEXT, "UTF-16BE", ';'), marked("UTF-16BE"));
    }

    @Test
    void letters_of_dos_and_of_unix_are_told_from_those_of_windows() {
        String russian = "Фамилия;Имя\nИванов;Пётр\nСидорова;Мария\n";
        for (String charset : List.of("IBM866", "KOI8-R", "windows-1251")) {
            assertEquals(
                    charset,
                    Readings.look(russian.getBytes(Charset.forName(charset)), "x")
                            .charset());
        }
    }

    @Test
    void a_text_in_utf_8_with_a_broken_sign_is_still_read_as_such() {
        byte[] file = LIST.repeat(10).getBytes(StandardCharsets.UTF_8);
        file[LIST.indexOf("паэт")] = (byte) 0xFF;
        assertEquals("UTF-8", Readings.look(file, "x").charset());
    }

    @Test
    void commas_within_addresses_are_no_separator_but_commas_between_columns_are() {
        assertEquals(',', TextLook.separator("a,b,c\n\"x;y\",2,3\n4,5,6\n"));
        assertEquals(';', TextLook.separator(LIST));
    }

    @Test
    void quotes_bind_separators_quotes_and_line_ends_and_the_row_counts_once() {
        List<RawRow> rows = rows("Імя;Нататка\n\"Ян; Янка\";\"кажа \"\"так\"\"\nі \"\n\nАлесь;\"ААТ\" Ромашка\n");
        assertEquals(List.of("Ян; Янка", "кажа \"так\" і"), rows.get(1).cells());
        assertTrue(rows.get(2).blank());
        assertEquals(4, rows.get(3).number());
        assertEquals("Алесь", rows.get(3).cell(0));
    }

    @Test
    void a_quote_that_never_ends_does_not_swallow_the_list() {
        String file = "Імя;Нататка\nЯн;\"так\n" + "Алесь;не\n".repeat(40_000);
        Problem refused = assertThrows(Problem.class, () -> rows(file));
        assertEquals("imports.problem.unreadable", refused.key());
    }

    @Test
    void a_cell_longer_than_any_is_cut_but_stays_too_long() {
        List<RawRow> rows = rows("Імя;Нататка\nЯн;" + "я".repeat(40_000) + "\n");
        assertEquals(CellText.MOST + 1, rows.get(1).cell(1).length());
    }

    @Test
    void a_line_of_thousands_of_columns_is_too_wide() {
        assertEquals(
                "imports.problem.tooWide",
                assertThrows(Problem.class, () -> rows("Імя;Нататка\n" + "x;".repeat(5_000) + "\n"))
                        .key());
    }

    @Test
    void what_is_no_text_or_another_one_is_no_list() {
        for (String other : List.of(
                "нічога падобнага",
                "<html>\n<body>Прозвішча;Імя</body>\n</html>",
                "%PDF-1.7\nПрозвішча;Імя\n",
                "{\\rtf1\nПрозвішча;Імя\n}",
                "MZ\u0001\u0002;\nx;y\n")) {
            assertEquals(
                    "imports.problem.notSpreadsheet",
                    assertThrows(Problem.class, () -> Readings.look(other.getBytes(StandardCharsets.UTF_8), "x.csv"))
                            .key());
        }
    }

    @Test
    void a_person_may_know_better_and_nothing_else_can_be_asked_for() {
        byte[] file = "Імя,Прозвішча\nЯн,Баршчэўскі\n".getBytes(Charset.forName("windows-1251"));
        ReadAs found = Readings.look(file, "x");
        assertEquals(
                List.of("Імя,Прозвішча"),
                Samples.rows(file, found.chosen("windows-1251", ';'), 0).get(0).cells());
        assertThrows(Problem.class, () -> found.chosen("UTF-7", ';'));
        assertThrows(Problem.class, () -> found.chosen("UTF-8", 'x'));
        assertEquals(ReadAs.of(ListFormat.XLSX), ReadAs.of(ListFormat.XLSX).chosen("UTF-8", ';'));
    }

    @Test
    void a_reading_is_kept_as_a_short_code() {
        for (ReadAs as : List.of(
                ReadAs.of(ListFormat.XLSX),
                new ReadAs(ListFormat.VCARD, "windows-1251", null),
                new ReadAs(ListFormat.TEXT, "UTF-16LE", '\t'))) {
            assertEquals(as, ReadAs.of(as.code()));
        }
    }

    private static void assertRead(ReadAs expected, byte[] file) {
        assertEquals(expected, Readings.look(file, "x"));
        List<RawRow> rows = Samples.rows(file, 0);
        assertEquals(
                List.of("Прозвішча", "Імя", "Адрас", "Нататка"), rows.get(0).cells());
        assertEquals("Ўладзімір", rows.get(1).cell(1));
    }

    private static byte[] marked(String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\ufeff".getBytes(Charset.forName(charset)));
        out.writeBytes(LIST.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    private static List<RawRow> rows(String text) {
        return Samples.rows(text.getBytes(StandardCharsets.UTF_8), 0);
    }
}
