package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeyPassTest {

    private static final KeyPass BEGINNING = KeyPass.of(null, "2.1.1");

    @Test
    void a_checkpoint_says_where_to_go_on() {
        KeyPass pass = BEGINNING.went(500, 7, 1).again().went(300, 2, 0);
        assertEquals(pass, KeyPass.of(pass.checkpoint(), "2.1.1"));
        assertEquals(300, pass.lastId());
        assertFalse(pass.first());
    }

    @Test
    void other_rules_begin_from_the_beginning() {
        String old = BEGINNING.went(500, 7, 1).checkpoint();
        assertEquals(KeyPass.of(null, "2.2.1"), KeyPass.of(old, "2.2.1"));
        assertEquals(KeyPass.of(null, "2.1.11"), KeyPass.of(old, "2.1.11"));
    }

    @Test
    void a_pass_that_wrote_or_left_somebody_out_is_not_the_last() {
        assertTrue(BEGINNING.went(500, 0, 0).clean());
        assertFalse(BEGINNING.went(500, 1, 0).clean());
        assertFalse(BEGINNING.went(500, 0, 1).clean());
        assertTrue(BEGINNING.went(500, 1, 1).again().clean());
    }

    @Test
    void whom_all_passes_mended_is_counted_together() {
        KeyPass last = BEGINNING.went(500, 7, 0).again().went(500, 2, 0).again();
        assertEquals(9, last.allMended());
    }
}
