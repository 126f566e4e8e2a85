package org.suviaz.web.freezes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.suviaz.problems.NotThere;
import org.suviaz.security.freezes.Target;

class TargetChoiceTest {

    @Test
    void an_address_names_an_account_or_a_zone() {
        assertEquals(Target.account(7), TargetChoice.of("7", null));
        assertEquals(Target.zone(7), TargetChoice.of(null, "7"));
        assertEquals(Target.zone(7), TargetChoice.of("", "7"));
    }

    @Test
    void neither_and_both_are_nothing() {
        assertThrows(NotThere.class, () -> TargetChoice.of(null, null));
        assertThrows(NotThere.class, () -> TargetChoice.of("7", "7"));
        assertThrows(NotThere.class, () -> TargetChoice.of("7 or 1", "x"));
        assertThrows(NotThere.class, () -> TargetChoice.of("9999999999", null));
    }
}
