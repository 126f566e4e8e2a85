package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.sheets.SafeCell;

class CellTextTest {

    @Test
    void what_went_out_neutralised_comes_back_as_it_was() {
        for (String text : List.of("=1+1", "+375291112233", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠A", "'=1")) {
            assertEquals(text, CellText.clean(SafeCell.neutral(text)));
        }
        assertEquals("'слова", CellText.clean("'слова"));
    }

    @Test
    void a_formula_is_known_by_its_first_sign() {
        assertTrue(CellText.formula("=HYPERLINK(\"http://evil\",\"x\")"));
        assertFalse(CellText.formula("+375291112233"));
    }
}
