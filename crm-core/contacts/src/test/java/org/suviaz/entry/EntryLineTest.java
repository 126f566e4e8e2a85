package org.suviaz.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.entry.EntryColumn.MUTE;
import static org.suviaz.entry.EntryColumn.PHONE;
import static org.suviaz.entry.EntryColumn.SETTLEMENT;
import static org.suviaz.entry.EntryColumn.STREET;
import static org.suviaz.entry.EntryColumn.SURNAME;
import static org.suviaz.entry.EntryColumn.ZONE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactForm;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;

class EntryLineTest {

    private static final EntryLine LINE = FastEntry.fresh()
            .with(SURNAME, " Ёлкін ", "")
            .with(SETTLEMENT, "Ліда", "-7")
            .with(STREET, "Савецкая", "Савецкая")
            .with(PHONE, "29 600-14-27", "")
            .with(MUTE, "1", "");

    @Test
    void a_row_speaks_of_nobody_while_it_holds_a_place_alone() {
        assertTrue(FastEntry.fresh().isNobody());
        assertTrue(FastEntry.fresh().with(STREET, "Савецкая", "").isNobody());
        assertFalse(LINE.isNobody());
        assertFalse(FastEntry.fresh().with(MUTE, "1", "").isNobody());
    }

    @Test
    void a_key_that_is_none_of_ours_is_not_there() {
        assertThrows(NotThere.class, () -> EntryLine.empty("i12-3"));
    }

    @Test
    void columns_of_others_are_left_out_with_what_was_picked_there() {
        EntryLine left = LINE.only(List.of(SURNAME));
        assertEquals(Map.of(SURNAME, "Ёлкін"), left.cells());
        assertEquals(Map.of(), left.picked());
    }

    @Test
    void a_row_is_a_form_of_somebody_new() {
        ContactForm form = LineForm.of(LINE);
        assertEquals("Ёлкін", form.surnameBe());
        assertEquals(-7, form.settlementId());
        assertEquals(List.of("29 600-14-27"), form.phones());
        assertTrue(form.doNotWrite());
        assertFalse(form.askStreet(), "it was picked as it is");
        assertTrue(
                LineForm.of(LINE.with(STREET, "Леніна", "Савецкая")).askStreet(), "another text than the picked one");
        assertEquals("5", LineForm.of(LINE.with(ZONE, "Ліда", "5")).zone());
        assertEquals(LINE.saveKey(), form.saveKey());
    }

    @Test
    void problems_of_the_form_stand_at_the_columns_of_the_row() {
        List<FieldProblem> found = LineForm.problems(List.of(
                new FieldProblem("surnameRu", "a"),
                new FieldProblem("phone3", "b", 7),
                new FieldProblem("version", "c")));
        assertEquals(
                List.of("surname", "phone", "surname"),
                found.stream().map(FieldProblem::field).toList());
        assertArrayEquals(new Object[] {7}, found.get(1).args());
    }

    @Test
    void a_sheet_is_the_same_after_it_was_bytes() {
        EntrySheet sheet = new EntrySheet(LINE.carried(), List.of(FastEntry.fresh(), LINE, FastEntry.fresh()));
        EntrySheet read = SheetBytes.read(SheetBytes.of(sheet));
        assertEquals(LINE.carried(), read.before());
        assertEquals(LINE, read.lines().get(0));
        assertEquals(FastEntry.ROWS, read.lines().size());
        assertEquals(1, read.people());
    }
}
