package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void what_a_program_would_evaluate_goes_out_neutralised_and_comes_back_as_it_was() {
        for (String text : List.of("=1+1", "+375291112233", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠A")) {
            assertEquals("'" + text, CellText.neutral(text));
            assertEquals(text, CellText.clean(CellText.neutral(text)));
        }
        assertEquals("'\tx", CellText.neutral("\tx"));
        assertEquals("'\rx", CellText.neutral("\rx"));
    }

    @Test
    void an_ordinary_text_goes_out_as_it_is() {
        assertEquals("вул. Савецкая", CellText.neutral("вул. Савецкая"));
        assertEquals("'слова", CellText.clean("'слова"));
    }

    @Test
    void a_formula_is_known_by_its_first_sign() {
        assertTrue(CellText.formula("=HYPERLINK(\"http://evil\",\"x\")"));
        assertFalse(CellText.formula("+375291112233"));
    }
}
