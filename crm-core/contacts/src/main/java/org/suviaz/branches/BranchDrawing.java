package org.suviaz.branches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.Residents;
import org.suviaz.geo.places.BadLine;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.places.PartRow;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** The door to drawing a branch as part of a town, and to moving those into it who live there by their address. */
@ApplicationScoped
@Transactional
public class BranchDrawing {

    private final BranchRights rights;
    private final BranchMap map;
    private final Residents residents;
    private final Jobs jobs;
    private final AuditLog log;

    @Inject
    BranchDrawing(BranchRights rights, BranchMap map, Residents residents, Jobs jobs, AuditLog log) {
        this.rights = rights;
        this.map = map;
        this.residents = residents;
        this.jobs = jobs;
        this.log = log;
    }

    protected BranchDrawing() {
        this(null, null, null, null, null);
    }

    /**
     * A branch that the caller may draw.
     *
     * @throws NotThere where there is none or not for the caller
     */
    public ZoneRow branch(int id) {
        ZoneRow branch = rights.managed(id);
        if (branch.kind() != ZoneKind.BRANCH) {
            throw new NotThere("zone " + id);
        }
        return branch;
    }

    public List<PartRow> parts(int branchId) {
        return map.parts(branch(branchId).id());
    }

    /**
     * Draws parts; the good lines are saved.
     *
     * @param lines one part each; all blank for the whole settlement
     * @return the lines that name no part, each with its reason
     * @throws org.suviaz.problems.Rejected at settlement, where no one settlement is meant
     */
    public List<BadLine> add(int branchId, String settlement, List<String> lines) {
        ZoneRow branch = branch(branchId);
        List<String> written = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        log.append(AuditKind.ZONE_DRAWN, branch.code(), Math.max(1, written.size()));
        return map.add(branchId, settlement, written);
    }

    /** Takes a part out of the branch; its people stay in it until they are moved. */
    public void remove(int branchId, int partId) {
        log.append(AuditKind.ZONE_DRAWN, branch(branchId).code(), 1);
        map.giveUp(branchId, partId);
    }

    /** How many {@link #fill} would move; nobody where the caller may not move them all. */
    public FillPreview preview(int branchId) {
        ZoneRow branch = branch(branchId);
        return mayFill(branch)
                ? new FillPreview(residents.countComing(branch), residents.countLeaving(branch))
                : FillPreview.NOBODY;
    }

    /** Starts the job that moves them. */
    public void fill(int branchId) {
        ZoneRow branch = branch(branchId);
        if (!mayFill(branch)) {
            throw new NotThere("zone " + branchId);
        }
        long people = preview(branchId).all();
        log.append(AuditKind.BRANCH_FILLED, branch.code(), people);
        jobs.start(BranchFillJob.KIND, branchId, people);
    }

    /** The people who are left in parts that the branch gave up stay where they are. */
    public void leave(int branchId) {
        map.forgetGivenUp(branch(branchId).id());
    }

    /** The caller's last job that moved people for that branch. */
    public Optional<JobRow> filling(int branchId) {
        return jobs.latest(BranchFillJob.KIND, branchId);
    }

    private boolean mayFill(ZoneRow branch) {
        return residents.towns(branch).stream().allMatch(town -> rights.mayMovePeople(branch, town));
    }
}
