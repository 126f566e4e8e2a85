package org.suviaz.tests.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.tests.checks.Proofs.Proof;

/** The checks beside what proves them and what they wait for. */
record Ledger(List<Check> checks, List<Check> waiting, List<Proof> proofs) {

    /** Whatever does not add up, a line each; empty where it does. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, Check> known = checks.stream().collect(Collectors.toMap(Check::number, Function.identity()));
        for (Check check : checks) {
            if (tests(check).isEmpty() && reasons(check).isEmpty()) {
                faults.add(check.number() + " has neither a test nor a reason why not: " + check.sentence());
            }
            if (!tests(check).isEmpty() && !reasons(check).isEmpty()) {
                faults.add(check.number() + " is proved now, its line among those that wait can go");
            }
        }
        for (Check reason : waiting) {
            if (!known.containsKey(reason.number())) {
                faults.add(reason.number() + " waits for something and is no check");
            }
        }
        for (Proof proof : proofs) {
            if (!known.containsKey(proof.number())) {
                faults.add(proof.test() + " proves " + proof.number() + ", which is no check");
            }
            if (!proof.fault().isEmpty()) {
                faults.add(proof.test() + " proves " + proof.number() + " but " + proof.fault());
            }
        }
        return faults;
    }

    /** A table of one group, to be read by people. */
    String table(String group) {
        StringBuilder table = new StringBuilder("| # | What must hold | Proved by |\n|---|---|---|\n");
        for (Check check : checks) {
            if (check.group().equals(group)) {
                String proved = tests(check).isEmpty()
                        ? "not yet: " + String.join("; ", reasons(check))
                        : String.join("<br>", tests(check));
                table.append("| %s | %s | %s |%n".formatted(check.number(), check.sentence(), proved));
            }
        }
        return table.toString();
    }

    List<String> tests(Check check) {
        return proofs.stream()
                .filter(proof -> proof.number().equals(check.number()))
                .map(Proof::test)
                .sorted()
                .toList();
    }

    private List<String> reasons(Check check) {
        return waiting.stream()
                .filter(reason -> reason.number().equals(check.number()))
                .map(Check::sentence)
                .toList();
    }
}
