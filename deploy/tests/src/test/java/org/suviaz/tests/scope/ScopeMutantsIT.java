package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.House;

/** With each part of scope taken out of its class file the very same checks turn red: so they would tell. */
class ScopeMutantsIT {
    private static final Set<Mutant> KILLED = EnumSet.noneOf(Mutant.class);
    private static long slowest;

    @ParameterizedTest
    @EnumSource
    @Proves("A14")
    void the_subset_tells_what_is_gone(Mutant mutant) {
        House.with(mutant.archive(), () -> {
            long began = System.nanoTime();
            Set<String> checks = Subset.failedChecks();
            Set<String> doors = mutant.doors().isEmpty() ? Set.of() : Subset.failedDoors();
            slowest = Math.max(
                    slowest, Duration.ofNanos(System.nanoTime() - began).toSeconds());
            assertTrue(checks.containsAll(mutant.checks()), () -> mutant.checks() + " not all in " + checks);
            assertEquals(mutant.doors(), doors);
            KILLED.add(mutant);
        });
    }

    @Test
    void the_subset_holds_for_the_whole_archive() {
        House.with(Archives.asked(ScopeChecksDoor.class, ScopeChecks.class, TwoZones.class, Rows.class), () -> {
            assertEquals(Set.of(), Subset.failedChecks());
            assertEquals(Set.of(), Subset.failedDoors());
        });
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "ScopeMutantsIT: %d of %d mutants killed (%s), the subset took %d s at most%n",
                KILLED.size(), Mutant.values().length, KILLED, slowest);
    }
}
