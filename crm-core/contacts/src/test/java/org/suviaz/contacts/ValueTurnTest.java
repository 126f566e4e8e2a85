package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;

class ValueTurnTest {

    private static final OwnField TEXT = TestFields.of(OwnKind.TEXT);
    private static final OwnField SIZE = TestFields.of(OwnKind.CHOICE, TestFields.three());

    @Test
    void whatever_is_kept_can_become_a_text() {
        assertEquals(Optional.of("12,5"), ValueTurn.of(TestFields.of(OwnKind.NUMBER), TEXT, "12.5"));
        assertEquals(Optional.of("12.03.2024"), ValueTurn.of(TestFields.of(OwnKind.DATE), TEXT, "2024-03-12"));
        assertEquals(Optional.of("Малы"), ValueTurn.of(SIZE, TEXT, "7"));
    }

    @Test
    void a_text_becomes_what_it_can_be_read_as_and_else_is_lost() {
        assertEquals(Optional.of("5"), ValueTurn.of(TEXT, SIZE, " СЯРЭДНІ "));
        assertEquals(Optional.of("5"), ValueTurn.of(TEXT, SIZE, "Сярэдні en"));
        assertEquals(Optional.empty(), ValueTurn.of(TEXT, SIZE, "Вялізны"));
        assertEquals(Optional.of("3"), ValueTurn.of(TEXT, TestFields.of(OwnKind.SCALE), "3"));
        assertEquals(Optional.empty(), ValueTurn.of(TEXT, TestFields.of(OwnKind.NUMBER), "тры"));
    }

    @Test
    void what_stands_in_a_list_is_read_as_somebody_would_have_chosen_it() {
        OwnField several = TestFields.of(OwnKind.CHOICES, TestFields.three());
        assertEquals(Optional.of("7,5"), ValueTurn.of(several, "сярэдні; Малы"));
        assertEquals(Optional.empty(), ValueTurn.of(several, "Малы; нейкі"), "half of it would be lost");
        assertEquals(Optional.empty(), ValueTurn.of(several, "7"), "a number is not the name of a choice");
        assertEquals(Optional.empty(), ValueTurn.of(SIZE, "7"));
        assertEquals(Optional.of("yes"), ValueTurn.of(TestFields.of(OwnKind.YES_NO), " Так "));
        assertEquals(Optional.of("12.5"), ValueTurn.of(TestFields.of(OwnKind.NUMBER), "12,5"));
        assertEquals(Optional.empty(), ValueTurn.of(TestFields.of(OwnKind.DATE), "увосень"));
    }

    @Test
    void a_day_becomes_its_year() {
        OwnField day = TestFields.of(OwnKind.DATE);
        assertEquals(Optional.of("2024"), ValueTurn.of(day, TestFields.of(OwnKind.YEAR), "2024-03-12"));
    }

    @Test
    void one_choice_becomes_several_and_several_become_one_where_there_is_one() {
        OwnField several = TestFields.of(OwnKind.CHOICES, TestFields.three());
        assertEquals(Optional.of("7"), ValueTurn.of(SIZE, several, "7"));
        assertEquals(Optional.of("7"), ValueTurn.of(several, SIZE, "7"));
        assertEquals(Optional.empty(), ValueTurn.of(several, SIZE, "7,5"));
    }
}
