package org.suviaz.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proofs.Proof;

/**
 * The numbered checks of the threat model and the tests that prove them, read off the tests themselves; written to
 * {@code target/checks-A.md} and so on, a table for each group.
 */
class ChecksTest {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Test
    void every_check_has_a_test_or_a_reason() throws IOException {
        var ledger = new Ledger(Check.listed("/checks/checks.txt"), Check.listed("/checks/waiting.txt"), proofs());
        for (String group : groups(ledger)) {
            Files.writeString(TARGET.resolve("checks-" + group + ".md"), ledger.table(group));
        }
        System.out.printf(
                "ChecksTest: %d of %d checks are proved, by %d tests; the rest has a reason%n",
                ledger.checks().stream()
                        .filter(check -> !ledger.tests(check).isEmpty())
                        .count(),
                ledger.checks().size(),
                ledger.proofs().stream().map(Proof::test).distinct().count());
        assertEquals(List.of(), ledger.faults());
    }

    @Test
    void whatever_does_not_add_up_is_told() {
        var checks = List.of(Check.of("A1 one"), Check.of("A2 two"), Check.of("A3 three"));
        var waiting = List.of(Check.of("A2 for later"), Check.of("A9 for nothing"));
        var proofs = List.of(new Proof("A2", "Some.test", ""), new Proof("A7", "Some.other", "is not run"));
        List<String> faults = new Ledger(checks, waiting, proofs).faults();
        assertEquals(6, faults.size(), faults::toString);
        for (String told : List.of(
                "A1 has neither",
                "A2 is proved now",
                "A3 has neither",
                "A9 waits for something",
                "Some.other proves A7, which is no check",
                "Some.other proves A7 but is not run")) {
            assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(told)), () -> told + " not in " + faults);
        }
    }

    @Test
    void the_table_names_test_or_reason() {
        var ledger = new Ledger(
                List.of(Check.of("A1 one"), Check.of("A2 two"), Check.of("B1 other")),
                List.of(Check.of("A2 the next part")),
                List.of(new Proof("A1", "Some.test", ""), new Proof("A1", "Another.test", "")));
        String table = ledger.table("A");
        assertTrue(table.contains("| A1 | one | Another.test<br>Some.test |"), table);
        assertTrue(table.contains("| A2 | two | not yet: the next part |"), table);
        assertEquals(4, table.lines().count(), table);
    }

    @Test
    void only_what_is_run_proves() {
        assertEquals(
                Set.of("Planted has no test", "Planted.no_test is not run", "Planted.put_aside is not run"),
                Proofs.of(Planted.class).stream()
                        .map(proof -> proof.test() + " " + proof.fault())
                        .collect(Collectors.toSet()));
    }

    /** Annotated as no test may be. */
    @Proves("A1")
    static final class Planted {
        @Proves("A2")
        void no_test() {}

        @Test
        @Disabled
        @Proves("A3")
        void put_aside() {}
    }

    /** Of all tests but those that are planted here. */
    private static List<Proof> proofs() {
        return Proofs.in(TARGET.resolve("test-classes")).stream()
                .filter(proof -> !proof.test().startsWith(Planted.class.getSimpleName()))
                .toList();
    }

    private static Set<String> groups(Ledger ledger) {
        return ledger.checks().stream().map(Check::group).collect(Collectors.toSet());
    }
}
