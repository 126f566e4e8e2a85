package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecondFactorDutyTest {

    @Test
    void a_training_organisation_may_do_without() {
        assertTrue(SecondFactorDuty.of("training").mayLeaveOff());
    }

    @Test
    void no_other_may_nor_one_that_does_not_say_what_it_is() {
        assertFalse(SecondFactorDuty.of("party").mayLeaveOff());
        assertFalse(SecondFactorDuty.of("Training").mayLeaveOff());
        assertFalse(SecondFactorDuty.of("").mayLeaveOff());
        assertFalse(SecondFactorDuty.of(null).mayLeaveOff());
    }
}
