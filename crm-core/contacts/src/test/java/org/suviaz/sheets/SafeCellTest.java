package org.suviaz.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeCellTest {

    @Test
    void what_a_program_would_evaluate_goes_out_neutralised_and_comes_back_as_it_was() {
        for (String text :
                List.of("=1+1", "+375291112233", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠A")) {
            assertEquals("'" + text, SafeCell.neutral(text));
            assertEquals(text, SafeCell.restored(SafeCell.neutral(text)));
        }
    }

    @Test
    void an_ordinary_text_goes_out_as_it_is() {
        for (String text : List.of("", "вул. Савецкая", "'слова", "'", "2+2", " =1")) {
            assertEquals(text, SafeCell.neutral(text));
            assertEquals(text, SafeCell.restored(text));
        }
    }

    @Test
    void an_apostrophe_of_somebodys_own_before_a_formula_comes_back_too() {
        assertEquals("''=1", SafeCell.neutral("'=1"));
        assertEquals("'=1", SafeCell.restored("''=1"));
        assertEquals("''=1", SafeCell.restored(SafeCell.neutral("''=1")));
    }
}
