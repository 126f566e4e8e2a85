package org.suviaz.tests.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.scope.ValueForAll;

/** Many hands at once, and a move that is cut off at every step: counts stay right, and so does who sees whom. */
@ArquillianTest
class ZonesInsideIT {
    private static final int HANDS = 20;
    private static final int ROUNDS = 3;

    @Inject
    ManyHands hands;

    @Inject
    BranchSteps steps;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(ZonesInsideIT.class, ManyHands.class, BranchSteps.class, ValueForAll.class);
    }

    @Test
    void lists_and_saves_at_once_lock_nobody_out_and_are_all_counted() {
        assertEquals(List.of(), hands.failures(HANDS, ROUNDS));
        assertEquals(0, steps.wrongCounts());
        System.out.printf("ZonesInsideIT: %d lists and saves at once, every count right%n", 2 * HANDS);
    }

    @Test
    void a_move_that_is_cut_at_every_step_shows_nobody_wrongly_and_ends_whole() {
        assertEquals(List.of(), steps.wrong());
        assertEquals(0, steps.wrongCounts());
    }
}
