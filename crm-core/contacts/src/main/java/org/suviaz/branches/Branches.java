package org.suviaz.branches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.zones.FormerSpan;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.PeopleByZone;
import org.suviaz.security.scope.ScopedRows;
import org.suviaz.security.scope.ZoneCounts;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to changing branches. A moved branch lies in its new place for everybody at once; its people's rows follow in
 * a job, during which their old numbers still mean the branch.
 */
@ApplicationScoped
@Transactional
public class Branches {

    private final BranchRights rights;
    private final Zones zones;
    private final ZoneCounts counts;
    private final ScopedRows rows;
    private final Accounts accounts;
    private final BranchMap map;
    private final Jobs jobs;
    private final AuditLog log;

    @Inject
    Branches(
            BranchRights rights,
            Zones zones,
            ZoneCounts counts,
            ScopedRows rows,
            Accounts accounts,
            BranchMap map,
            Jobs jobs,
            AuditLog log) {
        this.rights = rights;
        this.zones = zones;
        this.counts = counts;
        this.rows = rows;
        this.accounts = accounts;
        this.map = map;
        this.jobs = jobs;
        this.log = log;
    }

    protected Branches() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * A branch that the caller may move with its people.
     *
     * @throws NotThere where there is none or not for the caller
     */
    public ZoneRow movable(int branchId) {
        return rights.movable(branchId);
    }

    /** Whether {@link #movable} answers. */
    public boolean mayMove(int branchId) {
        try {
            return rights.movable(branchId) != null;
        } catch (NotThere not) {
            return false;
        }
    }

    /**
     * What would move, before it does.
     *
     * @param to the id of a zone, as the form sent it
     * @throws Rejected at to, where the branch cannot lie there
     * @throws Problem where it cannot be moved now
     */
    public MovePreview preview(int branchId, String to) {
        ZoneRow branch = rights.movable(branchId);
        ZoneRow target = target(to);
        zones.checkMove(branch.id(), target.id());
        List<ZoneRow> within = zones.tree().within(branch.id());
        PeopleByZone.People people = counts.visible().total(branch.id());
        return new MovePreview(
                branch,
                target,
                within.size(),
                people.there(),
                people.away(),
                accounts.holdingIn(within.stream().map(ZoneRow::id).toList()));
    }

    /**
     * Moves the branch, and starts the job that takes its people's rows along.
     *
     * @throws RuntimeException as {@link #preview}
     */
    @CodeAgain
    public void move(int branchId, String to) {
        MovePreview what = preview(branchId, to);
        log.append(
                AuditKind.ZONE_MOVED, what.branch().code() + " > " + what.to().code(), what.people() + what.away());
        zones.moveBranch(branchId, what.to().id());
        start(branchId);
    }

    /** Whether rows of a moved branch still carry their old numbers; a job may be at work with them, or have stopped. */
    public boolean unfinished(int branchId) {
        return !left(branchId).isEmpty();
    }

    /** Takes a move up again that stopped or failed on its way. */
    @CodeAgain
    public void goOn(int branchId) {
        rights.movable(branchId);
        boolean going = moving(branchId).filter(job -> !job.over()).isPresent();
        if (!going && unfinished(branchId)) {
            start(branchId);
        }
    }

    /** The caller's last job that moved that branch. */
    public Optional<JobRow> moving(int branchId) {
        return jobs.latest(BranchMoveJob.KIND, branchId);
    }

    /**
     * Gives a branch another name.
     *
     * @throws Rejected at newBe and newRu
     */
    public void rename(int branchId, Bilingual name) {
        ZoneRow branch = rights.managed(branchId);
        log.append(AuditKind.ZONE_RENAMED, branch.code(), 1);
        zones.renameBranch(branchId, name);
    }

    /**
     * Takes a branch away in which there is nobody and nothing.
     *
     * @return the zone that held it
     * @throws Problem where people, roles or other branches are in it
     */
    public int remove(int branchId) {
        ZoneRow branch = rights.takenOut(branchId);
        ZoneTree tree = zones.tree();
        if (tree.children(branchId).isEmpty()) {
            if (rows.lying(tree.numbers(branch)) > 0) {
                throw new Problem("branches.problem.people");
            }
            if (accounts.holdingIn(List.of(branchId)) > 0) {
                throw new Problem("branches.problem.accounts");
            }
        }
        log.append(AuditKind.ZONE_REMOVED, branch.code(), 1);
        zones.removeBranch(branchId);
        map.forgetAll(branchId);
        return branch.parentId();
    }

    private void start(int branchId) {
        List<FormerSpan> left = left(branchId);
        jobs.start(
                BranchMoveJob.KIND,
                branchId,
                left.stream()
                        .mapToLong(former -> rows.carriedBy(former.span().lft()))
                        .sum());
    }

    private List<FormerSpan> left(int branchId) {
        ZoneTree tree = zones.tree();
        return tree.byId(branchId).stream()
                .flatMap(branch -> tree.formers().stream()
                        .filter(former -> !former.emptied())
                        .filter(former -> tree.byId(former.zoneId())
                                .filter(zone -> branch.holds(zone.lft()))
                                .isPresent()))
                .toList();
    }

    private ZoneRow target(String to) {
        Optional<ZoneRow> zone = to != null && to.matches("\\d{1,9}")
                ? zones.tree().byId(Integer.parseInt(to)).filter(rights::mayReceive)
                : Optional.empty();
        return zone.orElseThrow(() -> new Rejected(List.of(new FieldProblem("to", "branches.problem.to"))));
    }
}
