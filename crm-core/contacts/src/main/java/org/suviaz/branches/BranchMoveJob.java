package org.suviaz.branches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.zones.FormerSpan;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.ScopedRows;

/**
 * Gives the rows of a moved branch their new numbers, some in each step. How far it is, the rows say themselves, so a step
 * that is done twice or by two finds what is left; the checkpoint is but the moment from which rows may change.
 */
@ApplicationScoped
class BranchMoveJob implements JobKind {

    static final String KIND = "branch-move";

    private static final int AT_ONCE = 500;

    /** Longer than a request takes: one that began before the move looks for the old numbers alone. */
    private static final long SETTLED_MILLIS = 3000;

    private static final long PAUSE_MILLIS = 250;

    private final ScopedRows rows;
    private final Zones zones;

    @Inject
    BranchMoveJob(ScopedRows rows, Zones zones) {
        this.rows = rows;
        this.zones = zones;
    }

    protected BranchMoveJob() {
        this(null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long branch, String checkpoint) {
        long from = checkpoint == null ? System.currentTimeMillis() + SETTLED_MILLIS : Long.parseLong(checkpoint);
        if (System.currentTimeMillis() < from) {
            return later(from);
        }
        // one branch is on its way at a time
        List<FormerSpan> left = zones.tree().formers().stream()
                .filter(former -> !former.emptied())
                .toList();
        int carried = carried(left);
        if (carried > 0) {
            return Step.goOn(carried, 0, String.valueOf(from));
        }
        if (rows.count(left.stream().map(FormerSpan::span).toList()) > 0) {
            return later(from);
        }
        zones.emptied(left.stream().map(FormerSpan::id).toList());
        return Step.last(0, 0, null);
    }

    private int carried(List<FormerSpan> left) {
        try {
            return rows.carry(left, AT_ONCE);
        } catch (NotThere lost) {
            throw new Problem("branches.problem.rights");
        }
    }

    /** Nothing can be done at this moment, or somebody is writing the rows that are left. */
    private static Step later(long from) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Step.goOn(0, 0, String.valueOf(from));
    }
}
