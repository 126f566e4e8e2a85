package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.suviaz.contacts.BatchUndo;
import org.suviaz.contacts.UndoPage;
import org.suviaz.contacts.UndoPlan;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door for taking a whole list back within 90 days, closed or not: counted first, done in the background, and what
 * somebody changed since is listed.
 */
@ApplicationScoped
@Transactional
public class ImportUndo {

    /** How long after its people were brought in a list can be taken back. */
    public static final Duration OPEN = Duration.ofDays(90);

    private final Callers callers;
    private final BatchRepository batches;
    private final ChangeableLists open;
    private final BatchUndo people;
    private final Jobs jobs;
    private final AuditLog log;

    @Inject
    ImportUndo(
            Callers callers, BatchRepository batches, ChangeableLists open, BatchUndo people, Jobs jobs, AuditLog log) {
        this.callers = callers;
        this.batches = batches;
        this.open = open;
        this.people = people;
        this.jobs = jobs;
        this.log = log;
    }

    protected ImportUndo() {
        this(null, null, null, null, null, null);
    }

    /** What taking it back would do now, and what it did. */
    public UndoSummary summary(long batchId) {
        ImportBatch batch = mine(batchId);
        UndoPlan plan = people.plan(batchId);
        return new UndoSummary(
                plan.go(),
                plan.back(),
                plan.stay(),
                plan.notYours(),
                people.undone(batchId),
                batch.broughtAt() == null ? null : batch.broughtAt().plus(OPEN),
                tooLate(batch, Home.now()));
    }

    /**
     * Starts to take the list back, or goes on where that was stopped. Three clicks start it once.
     *
     * @throws Problem imports.problem.undo.* where there is nothing to take back, or it is too late
     */
    @CodeAgain
    public void undo(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = batches.locked(batchId);
        if (ChangeableLists.going(running(batchId))) {
            return;
        }
        open.refuseBusy(batchId);
        UndoPlan plan = people.plan(batchId);
        if (plan.go() + plan.back() == 0) {
            throw new Problem("imports.problem.undo.nothing");
        }
        if (tooLate(batch, Home.now())) {
            throw new Problem("imports.problem.undo.tooLate", OPEN.toDays());
        }
        batch.undo(Home.now(), log.append(AuditKind.IMPORT_UNDONE, Imports.object(batchId), plan.go() + plan.back()));
        jobs.start(UndoJob.KIND, batchId, plan.seen());
    }

    /** Stops after the step at work; what is taken back stays so. */
    public void stop(long batchId) {
        running(batchId).filter(job -> !job.over()).ifPresent(job -> jobs.stop(job.id()));
    }

    /** The latest work at it. */
    public Optional<JobRow> running(long batchId) {
        return jobs.latest(UndoJob.KIND, mine(batchId).id());
    }

    /** A page of what stays; after the work all that was not taken back. */
    public UndoPage left(long batchId, int page, Language language) {
        boolean over = !ChangeableLists.going(running(batchId)) && mine(batchId).undone();
        UndoPage left = people.left(batchId, over, page, language);
        if (left.count() > 0) {
            log.append(
                    AuditKind.LIST_SHOWN, Imports.object(batchId), left.rows().size());
        }
        return left;
    }

    /** What began in time may go on to its end. */
    private static boolean tooLate(ImportBatch batch, Instant now) {
        return batch.broughtAt() != null
                && !batch.undone()
                && now.isAfter(batch.broughtAt().plus(OPEN));
    }

    private ImportBatch mine(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        return batches.get(batchId);
    }
}
