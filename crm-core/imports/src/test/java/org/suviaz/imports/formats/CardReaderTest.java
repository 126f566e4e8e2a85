package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class CardReaderTest {

    @Test
    void the_heads_stand_in_the_first_row() {
        assertEquals(
                List.of(
                        "Прозвішча",
                        "Імя",
                        "Імя па бацьку",
                        "Поўнае імя",
                        "Тэлефоны",
                        "Электронная пошта",
                        "Дата нараджэння",
                        "Горад",
                        "Вуліца",
                        "Індэкс",
                        "Нататка",
                        "Група"),
                rows("BEGIN:VCARD\nVERSION:3.0\nFN:Ян\nEND:VCARD\n").get(0).cells());
    }

    @Test
    void a_card_of_version_3_is_taken_apart() {
        RawRow row = only("""
                BEGIN:VCARD
                VERSION:3.0
                N:Караткевіч;Уладзімір;Сямёнавіч;;
                FN:Уладзімір Караткевіч
                TEL;TYPE=CELL:+375 29 111-22-33
                item1.TEL:8 017 222 33 44
                EMAIL;TYPE=INTERNET:first@example.org
                EMAIL:second@example.org
                BDAY:1930-11-26
                ADR;TYPE=HOME:;кв. 9;вул. Савецкая\\, 5;Орша;Віцебская;211391;Беларусь
                NOTE:піша пра мінулае\\, шмат
                  і доўга
                CATEGORIES:паэт,празаік
                PHOTO;ENCODING=b:AAAA
                END:VCARD
                """);
        assertEquals(
                List.of(
                        "Караткевіч",
                        "Уладзімір",
                        "Сямёнавіч",
                        "",
                        "+375 29 111-22-33, 8 017 222 33 44",
                        "first@example.org",
                        "26.11.1930",
                        "Орша",
                        "вул. Савецкая, 5, кв. 9",
                        "211391",
                        "second@example.org піша пра мінулае, шмат і доўга",
                        "паэт, празаік"),
                row.cells());
    }

    @Test
    void a_card_of_an_old_phone_has_its_letters_in_numbers_over_several_lines() {
        RawRow row = only("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9A=D0=B0=D1=80=D0=B0=D1=82=
                =D0=BA=D0=B5=D0=B2=D1=96=D1=87;=D0=AF=D0=BD;;;
                TEL;CELL;PREF:80291112233
                NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1251:=EF=E0=FD=F2
                END:VCARD
                """);
        assertEquals(
                List.of("Караткевіч", "Ян", "", "", "80291112233"), row.cells().subList(0, 5));
        assertEquals("паэт", row.cell(10));
    }

    @Test
    void a_card_of_version_4_says_its_number_as_an_address() {
        RawRow row = only("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Ларыса Геніюш
                TEL;VALUE=uri;TYPE=cell:tel:+375-29-111-22-33;ext=5
                BDAY:--0809
                END:VCARD
                """);
        assertEquals("Геніюш Ларыса", row.cell(3));
        assertEquals("+375-29-111-22-33", row.cell(4));
        assertEquals("", row.cell(6));
        assertEquals("09.08", row.cell(10));
    }

    @Test
    void a_year_alone_and_a_day_without_signs_are_births() {
        assertEquals("1930", only(card("BDAY:1930")).cell(6));
        assertEquals("26.11.1930", only(card("BDAY:19301126T000000Z")).cell(6));
    }

    @Test
    void cards_of_several_versions_and_line_ends_stand_in_one_file() {
        List<RawRow> rows = rows((card("N:А;Б") + card("FN:В") + card("N:Г;Д")).replace("\n", "\r\n"));
        assertEquals(List.of(1, 2, 3, 4), rows.stream().map(RawRow::number).toList());
        assertEquals("Г", rows.get(3).cell(0));
    }

    @Test
    void a_card_of_nobody_is_a_blank_row() {
        assertTrue(only(card("REV:2010")).blank());
    }

    @Test
    void cards_of_windows_are_read_in_its_letters() {
        byte[] file = card("N:Іваноў;Пётр").repeat(3).getBytes(Charset.forName("windows-1251"));
        assertEquals("windows-1251", Readings.look(file, "x").charset());
        assertEquals("Іваноў", Samples.rows(file, 0).get(1).cell(0));
    }

    @Test
    void a_file_that_breaks_off_in_a_card_is_unreadable() {
        assertRefused("imports.problem.unreadable", card("N:А;Б") + "BEGIN:VCARD\nVERSION:3.0\nN:В;Г\n");
    }

    @Test
    void cards_within_cards_without_end_are_harmful() {
        assertRefused("imports.problem.harmful", "BEGIN:VCARD\n".repeat(100_000));
    }

    @Test
    void a_property_longer_than_any_picture_is_harmful() {
        assertRefused("imports.problem.harmful", card("PHOTO;ENCODING=b:" + "AAAAAAA\n ".repeat(700_000)));
    }

    @Test
    void a_hundred_thousand_numbers_of_one_person_are_one_cell_that_is_too_long() {
        assertEquals(
                CellText.MOST + 1,
                only(card("TEL:80291112233\n".repeat(100_000))).cell(4).length());
    }

    private static String card(String lines) {
        return "BEGIN:VCARD\nVERSION:3.0\n" + lines + "\nEND:VCARD\n";
    }

    private static RawRow only(String text) {
        List<RawRow> rows = rows(text);
        assertEquals(2, rows.size());
        return rows.get(1);
    }

    private static List<RawRow> rows(String text) {
        return Samples.rows(text.getBytes(StandardCharsets.UTF_8), 0);
    }

    private static void assertRefused(String key, String text) {
        assertEquals(key, assertThrows(Problem.class, () -> rows(text)).key());
    }
}
