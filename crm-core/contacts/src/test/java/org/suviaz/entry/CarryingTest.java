package org.suviaz.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.entry.EntryColumn.SETTLEMENT;
import static org.suviaz.entry.EntryColumn.SOURCE;
import static org.suviaz.entry.EntryColumn.STREET;
import static org.suviaz.entry.EntryColumn.SURNAME;
import static org.suviaz.entry.EntryColumn.ZONE;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CarryingTest {

    private static final EntryLine BEFORE = new EntryLine(
            "",
            Map.of(SETTLEMENT, "Ліда", STREET, "Савецкая", SOURCE, "аркуш 1", ZONE, "Лідскі раён"),
            Map.of(STREET, "Савецкая", SETTLEMENT, "627904"));

    private static final EntryLine NOBODY = FastEntry.fresh();

    @Test
    void empty_cells_take_over_text_and_choice() {
        EntryLine filled = Carrying.filled(typed(SURNAME, "Ёлкін"), BEFORE);
        assertEquals("Ёлкін", filled.text(SURNAME));
        assertEquals(BEFORE.cells(), filled.carried().cells());
        assertEquals("Савецкая", filled.pick(STREET));
        assertEquals("627904", filled.pick(SETTLEMENT));
    }

    @Test
    void a_dash_of_any_length_says_that_nothing_is_meant() {
        for (String dash : new String[] {"-", "–", "—", " - "}) {
            EntryLine filled = Carrying.filled(typed(STREET, dash), BEFORE);
            assertEquals("", filled.text(STREET));
            assertEquals("", filled.pick(STREET));
            assertEquals("Ліда", filled.text(SETTLEMENT));
        }
    }

    @Test
    void another_settlement_lets_go_of_street_and_zone_and_the_same_one_does_not() {
        EntryLine moved = Carrying.filled(typed(SETTLEMENT, "Гродна"), BEFORE);
        assertEquals("", moved.text(STREET) + moved.text(ZONE) + moved.pick(SETTLEMENT));
        assertEquals("аркуш 1", moved.text(SOURCE));
        EntryLine same = Carrying.filled(typed(SETTLEMENT, "ліда"), BEFORE);
        assertEquals("Савецкая", same.text(STREET));
    }

    @Test
    void what_is_written_below_another_row_means_the_same_there() {
        EntryLine elsewhere =
                new EntryLine("", Map.of(SETTLEMENT, "Гродна", SOURCE, "аркуш 9", ZONE, "Гродна"), Map.of());
        for (EntryLine line : new EntryLine[] {
            typed(SURNAME, "Ёлкін"),
            typed(SETTLEMENT, "Гродна"),
            typed(SOURCE, "-"),
            typed(SETTLEMENT, "-"),
            typed(ZONE, "—")
        }) {
            EntryLine filled = Carrying.filled(line, BEFORE);
            for (EntryLine above : new EntryLine[] {BEFORE, elsewhere, EntryLine.empty("")}) {
                EntryLine written = Carrying.explicit(filled, above);
                assertEquals(filled, Carrying.filled(written, above), () -> written + " below " + above);
            }
        }
    }

    @Test
    void an_empty_row_says_where_it_goes_on_only_where_the_row_above_leads_elsewhere() {
        assertSame(NOBODY, Carrying.goingOn(NOBODY, BEFORE, BEFORE));
        EntryLine on = Carrying.goingOn(NOBODY, EntryLine.empty(""), BEFORE);
        assertTrue(on.isNobody());
        assertEquals(BEFORE.cells(), on.cells());
        assertEquals(NOBODY.saveKey(), on.saveKey());
    }

    private static EntryLine typed(EntryColumn column, String text) {
        return FastEntry.fresh().with(column, text, "");
    }
}
