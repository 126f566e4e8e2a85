package org.suviaz.geo.zones;

import java.util.List;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;

/** What may be done with a zone that an organisation made itself, and with no other. */
final class BranchRules {

    private BranchRules() {}

    static void isBranch(ZoneRow zone) {
        if (zone.kind() != ZoneKind.BRANCH) {
            throw new Problem("geo.problem.notBranch");
        }
    }

    static void mayMove(ZoneTree tree, ZoneRow branch, ZoneRow parent) {
        isBranch(branch);
        if (tree.formers().stream().anyMatch(former -> !former.emptied())) {
            throw new Problem("geo.problem.otherOnItsWay");
        }
        if (branch.holds(parent.lft())) {
            throw refused("geo.problem.intoItself");
        }
        if (branch.parentId() == parent.id()) {
            throw refused("geo.problem.liesThere");
        }
    }

    private static Rejected refused(String key) {
        return new Rejected(List.of(new FieldProblem("to", key)));
    }
}
