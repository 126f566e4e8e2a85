package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "таежная, таежная, 0",
        "таежная, таезная, 1",
        "таежная, таежна, 1",
        "таежная, таежняая, 1",
        "таежная, теажная, 1",
        "таежная, таезнай, 2",
        "таежная, лесная, 3",
        "таежная, таежнаявуліца, 3",
        "'', '', 0"
    })
    void letters_wrong_missing_added_and_changed_about_are_counted(String one, String other, int slips) {
        assertEquals(slips, Slips.between(one, other));
        assertEquals(slips, Slips.between(other, one));
    }

    @Test
    void a_short_name_may_have_no_slip_a_long_one_two() {
        assertFalse(Slips.isNear("мир", "мір"));
        assertTrue(Slips.isNear("лесная", "лясная"));
        assertFalse(Slips.isNear("лесная", "лясныя"));
        assertTrue(Slips.isNear("каліноўскага", "калінаўскаго"));
    }
}
