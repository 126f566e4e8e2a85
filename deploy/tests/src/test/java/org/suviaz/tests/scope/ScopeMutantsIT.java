package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.wall.OpenedWall;

/** With each part of scope taken out of its class file the very same checks turn red: so they would tell. */
class ScopeMutantsIT {
    private static final Set<Mutant> KILLED = EnumSet.noneOf(Mutant.class);
    private static long slowest;

    @ParameterizedTest
    @EnumSource
    @Proves("A14")
    void the_subset_tells_what_is_gone(Mutant mutant) {
        House.with(
                mutant.archive(),
                () -> behindAnOpenWall(() -> {
                    long began = System.nanoTime();
                    Set<String> checks = Subset.failedChecks();
                    Set<String> doors = mutant == Mutant.GUARD ? Set.of() : Subset.failedDoors();
                    slowest = Math.max(
                            slowest, Duration.ofNanos(System.nanoTime() - began).toSeconds());
                    assertTrue(checks.containsAll(mutant.checks()), () -> mutant.checks() + " not all in " + checks);
                    assertEquals(mutant.doors(), doors);
                    KILLED.add(mutant);
                }));
    }

    /** Of the guard moving alone: it stamps new rows too, and one without a stamp is written by no wall's leave. */
    @ParameterizedTest
    @EnumSource(names = {"FILTER", "GUARD"})
    @Proves("A5")
    @Proves("A12")
    void the_second_wall_holds_where_a_part_of_the_first_is_gone(Mutant mutant) {
        House.with(mutant.archive(), () -> {
            Set<String> left = new TreeSet<>(Subset.failedChecks());
            left.removeIf(check -> check.endsWith("a row cannot be added in a foreign zone"));
            assertEquals(mutant == Mutant.GUARD ? left : Set.of(), left);
            assertFalse(
                    left.contains("Contact: a row of one's own cannot be moved into a foreign zone"), left::toString);
        });
    }

    @Test
    void the_subset_holds_for_the_whole_archive() {
        House.with(Mutant.whole(), () -> {
            assertEquals(Set.of(), Subset.failedChecks());
            assertEquals(Set.of(), Subset.failedDoors());
        });
    }

    private static void behindAnOpenWall(Runnable work) {
        List<String> views = Stream.of(OpenedWall.PEOPLE, OpenedWall.OWNED)
                .flatMap(List::stream)
                .toList();
        try {
            OpenedWall.altogether(House.database().owner(), views, () -> {
                House.freshConnections();
                work.run();
                return null;
            });
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "ScopeMutantsIT: %d of %d mutants killed (%s), the subset took %d s at most%n",
                KILLED.size(), Mutant.values().length, KILLED, slowest);
    }
}
