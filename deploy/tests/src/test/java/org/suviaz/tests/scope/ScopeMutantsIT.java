package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.wall.OpenedWall;

/** With each part of scope taken out of its class file the very same checks turn red: so they would tell. */
class ScopeMutantsIT {
    private static final Set<Mutant> KILLED = EnumSet.noneOf(Mutant.class);
    private static long slowest;

    /** Where the rule of owners is gone, lists of everybody count for the day's measure. */
    @BeforeAll
    static void yesterday() {
        House.database().change("update import_batch set received_at = received_at - interval 1 day");
    }

    @ParameterizedTest
    @EnumSource
    @Proves("A5")
    @Proves("A12")
    @Proves("A14")
    void the_subset_tells_what_is_gone_and_the_other_wall_holds(Mutant mutant) {
        House.with(mutant.archive(), () -> {
            assertEquals(Set.of(), throughTheSecondWall(mutant));
            behindAnOpenWall(() -> {
                long began = System.nanoTime();
                Set<String> checks = Subset.failedChecks();
                Set<String> doors = mutant == Mutant.GUARD ? Set.of() : Subset.failedDoors();
                slowest = Math.max(
                        slowest, Duration.ofNanos(System.nanoTime() - began).toSeconds());
                assertTrue(checks.containsAll(mutant.checks()), () -> mutant.checks() + " not all in " + checks);
                assertEquals(mutant.doors(), doors);
                KILLED.add(mutant);
            });
        });
    }

    /**
     * What of people gets through the second wall where it stands and the part of the first one does not. Of the guard it is
     * the moving alone: it stamps new rows too, and without a stamp none can be written.
     */
    private static Set<String> throughTheSecondWall(Mutant mutant) {
        Set<String> through = new TreeSet<>(Subset.failedChecks());
        through.removeIf(check -> !check.startsWith("Contact")
                || mutant == Mutant.GUARD && !check.endsWith("cannot be moved into a foreign zone"));
        if (mutant == Mutant.WALL || mutant == Mutant.FILTER) {
            through.addAll(Subset.failedDoors());
        }
        return through;
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
