package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.imports.formats.Workbooks;

class HeaderFinderTest {

    @Test
    void the_header_is_found_below_a_title_and_a_blank_line() {
        List<RawRow> rows = Workbooks.rows(Workbooks.sample(), 2).subList(0, 20);
        assertEquals(3, HeaderFinder.find(rows).orElseThrow().number());
    }

    @Test
    void the_header_in_the_first_row_is_found() {
        assertEquals(
                1,
                HeaderFinder.find(Workbooks.rows(Workbooks.sample(), 0).subList(0, 20))
                        .orElseThrow()
                        .number());
    }

    @Test
    void a_list_without_heads_has_no_header() {
        assertTrue(HeaderFinder.find(List.of(
                        new RawRow(1, List.of("Іваноў", "Іван", "Мінск", "1971")),
                        new RawRow(2, List.of("Пятроў", "Пётр", "Брэст", "1965"))))
                .isEmpty());
    }

    @Test
    void a_title_that_speaks_of_a_city_is_no_header() {
        assertTrue(HeaderFinder.find(List.of(new RawRow(1, List.of("Город Брест", "дом", "тел."))))
                .isEmpty());
    }

    @Test
    void capitals_and_full_stops_do_not_matter() {
        assertEquals(
                4,
                HeaderFinder.find(List.of(
                                new RawRow(1, List.of("Список сторонников")),
                                new RawRow(4, List.of("№", "Ф.И.О.", "ТЕЛ.", "Г.Р."))))
                        .orElseThrow()
                        .number());
    }
}
