package org.suviaz.geo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is read whole or refused with the line and the reason. */
class SheetReaderTest {

    private static final String GOOD = "1,BY,Слуцкі сельсавет,Слуцкий сельсовет";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,BY,Слуцкі сельсавет|line 3: cells missing: 3 / 4",
                "1,BY,Іншы сельсавет,Другой сельсовет|line 3: code twice: 1",
                "2,XX,Слуцкі сельсавет,Слуцкий сельсовет|line 3: zone unknown: XX",
                "2,BY,,|line 3: name missing: 2",
                ",BY,Слуцкі сельсавет,Слуцкий сельсовет|line 3: code missing"
            })
    void a_broken_row_is_named(String row, String reason) {
        BrokenRow broken = assertThrows(BrokenRow.class, () -> read(Sheet.SELSOVETS, GOOD, row));
        assertEquals("selsovets-osm.tsv, " + reason, broken.getMessage());
    }

    @Test
    void a_name_too_long_and_an_unknown_word_for_certainty_are_refused() {
        String name = "А".repeat(SheetReader.LONGEST + 1);
        assertThrows(BrokenRow.class, () -> read(Sheet.SELSOVETS, "1,BY," + name + ",Слуцкий сельсовет"));
        BrokenRow broken =
                assertThrows(BrokenRow.class, () -> read(Sheet.PATRONYMICS, "m,Абидович,Абідавіч,,perhaps,nobody"));
        assertEquals("patronymics.tsv, line 2: status unknown: perhaps", broken.getMessage());
    }

    @Test
    void other_columns_and_other_encodings_are_refused() {
        byte[] other = "code\tbe\tru\n1\tА\tА\n".getBytes(StandardCharsets.UTF_8);
        assertThrows(BrokenRow.class, () -> reader(Sheet.SELSOVETS).rows(other));
        byte[] good = Shelf.file(Sheet.SELSOVETS, GOOD, GOOD.replace('1', '2'));
        good[good.length - 3] = (byte) 0xC0;
        BrokenRow broken =
                assertThrows(BrokenRow.class, () -> reader(Sheet.SELSOVETS).rows(good));
        assertEquals("selsovets-osm.tsv, line 3: not utf8", broken.getMessage());
    }

    @Test
    void a_file_with_nothing_below_its_header_is_no_edition() {
        assertThrows(BrokenRow.class, () -> read(Sheet.SELSOVETS));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        String text = "\uFEFF" + new String(Shelf.file(Sheet.SELSOVETS, GOOD), StandardCharsets.UTF_8);
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Слуцкий сельсовет",
                reader(Sheet.SELSOVETS).rows(bytes).get(0).name().ru());
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void every_file_of_the_archive_can_be_read(EntryKind kind) {
        int expected =
                switch (kind) {
                    case SELSOVET -> 1168;
                    case SETTLEMENT -> 25_459;
                    case STREET -> 18_436;
                    case POSTAL_CODE -> 3131;
                    case GIVEN_NAME -> 753;
                    case PATRONYMIC -> 633;
                    case SURNAME -> 1118;
                };
        assertEquals(expected, Archive.entries(kind).size());
    }

    @Test
    void the_streets_are_those_of_176_towns() {
        assertEquals(
                176,
                Archive.entries(EntryKind.STREET).stream()
                        .map(Entry::parent)
                        .distinct()
                        .count());
    }

    private static void read(Sheet sheet, String... rows) {
        reader(sheet).rows(Shelf.file(sheet, rows));
    }

    private static SheetReader reader(Sheet sheet) {
        return new SheetReader(sheet, Shelf.ZONES);
    }
}
