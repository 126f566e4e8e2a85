package org.suviaz.branches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suviaz.contacts.Residents;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;

/** Moves people into a branch, and out of what it gave up, by their address; whoever was moved is found no more. */
@ApplicationScoped
class BranchFillJob implements JobKind {

    static final String KIND = "branch-fill";

    private static final int AT_ONCE = 200;

    private final Residents residents;
    private final BranchMap map;
    private final Zones zones;

    @Inject
    BranchFillJob(Residents residents, BranchMap map, Zones zones) {
        this.residents = residents;
        this.map = map;
        this.zones = zones;
    }

    protected BranchFillJob() {
        this(null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long branchId, String checkpoint) {
        ZoneRow branch = zones.tree().byId((int) branchId).orElseThrow(() -> new Problem("branches.problem.gone"));
        try {
            int moved = residents.moveSome(branch, AT_ONCE);
            if (moved > 0) {
                return Step.goOn(moved, 0, null);
            }
        } catch (NotThere lost) {
            throw new Problem("branches.problem.rights");
        }
        long left = residents.countComing(branch) + residents.countLeaving(branch);
        if (left == 0) {
            map.forgetGivenUp(branch.id());
        }
        return Step.last(0, (int) left, null);
    }
}
