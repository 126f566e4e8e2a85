package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;

class ValueRowTest {

    @Test
    void what_has_an_order_by_number_has_a_number() {
        assertEquals(List.of(new ValueRow(125_000L, null, "12.5")), ValueRow.of(OwnKind.NUMBER, "12.5"));
        assertEquals(List.of(new ValueRow(1L, null, "1970-01-02")), ValueRow.of(OwnKind.DATE, "1970-01-02"));
        assertEquals(List.of(new ValueRow(1971L, null, "1971")), ValueRow.of(OwnKind.YEAR, "1971"));
        assertEquals(List.of(new ValueRow(1L, null, "yes")), ValueRow.of(OwnKind.YES_NO, "yes"));
        assertEquals(List.of(new ValueRow(0L, null, "no")), ValueRow.of(OwnKind.YES_NO, "no"));
        assertEquals(List.of(new ValueRow(4L, null, "4")), ValueRow.of(OwnKind.SCALE, "4"));
    }

    @Test
    void several_choices_are_a_row_each() {
        assertEquals(
                List.of(new ValueRow(7L, null, "7"), new ValueRow(5L, null, "5")), ValueRow.of(OwnKind.CHOICES, "7,5"));
        assertEquals(List.of(), ValueRow.of(OwnKind.CHOICES, ""));
    }

    @Test
    void texts_sort_as_names_do_and_phones_are_found_by_their_end() {
        assertEquals(
                "724", ValueRow.of(OwnKind.PHONE, "+375296001427").get(0).sort().substring(0, 3));
        assertTrue(key("ёлка").compareTo(key("ельнік")) > 0);
        assertTrue(key("ёлка").compareTo(key("жыта")) < 0);
    }

    private static String key(String text) {
        return ValueRow.of(OwnKind.TEXT, text).get(0).sort();
    }
}
