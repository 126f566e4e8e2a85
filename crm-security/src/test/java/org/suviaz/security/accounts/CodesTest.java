package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void a_code_is_six_groups_of_four_signs_without_look_alikes() {
        assertTrue(Codes.fresh().matches("([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void small_letters_blanks_and_missing_hyphens_do_not_matter() {
        String code = Codes.fresh();
        String typed = " " + code.toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        assertArrayEquals(Codes.hash(code), Codes.hash(typed));
    }

    @Test
    void no_two_codes_are_the_same() {
        assertNotEquals(Codes.fresh(), Codes.fresh());
    }
}
