package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;

class CallersTest {

    private final Callers callers = new Callers(account -> Optional.empty(), null);

    @Test
    void the_house_owns_its_work_and_may_nothing() {
        callers.as(Callers.HOUSE, () -> {
            Caller house = callers.current();
            assertEquals(Callers.HOUSE, house.accountId());
            assertEquals(Set.of(), house.rights());
            assertTrue(IntStream.range(0, 70_000)
                    .noneMatch(zone -> house.readable().holds(zone)));
            assertFalse(house.ownRowsOnly());
            for (Right right : Right.values()) {
                assertThrows(NotThere.class, () -> callers.require(right));
            }
            return null;
        });
        assertTrue(callers.anybody().isEmpty());
    }

    @Test
    void an_account_that_is_not_there_is_nobody() {
        callers.as(7, () -> {
            assertTrue(callers.anybody().isEmpty());
            return null;
        });
    }
}
