package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.files.Files;
import org.suviaz.geo.Home;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.Problem;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Says which lists can still be changed: those that are not in, not destroyed, and with which no job is at work. */
@Dependent
class ChangeableLists {

    private final Callers callers;
    private final BatchRepository batches;
    private final Files files;
    private final Jobs jobs;

    @Inject
    ChangeableLists(Callers callers, BatchRepository batches, Files files, Jobs jobs) {
        this.callers = callers;
        this.batches = batches;
        this.files = files;
        this.jobs = jobs;
    }

    /** The list, for one act at a time. */
    ImportBatch changeable(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = batches.locked(batchId);
        refuseBusy(batchId);
        if (batch.state() == BatchState.DROPPED) {
            throw new Problem("imports.problem.dropped");
        }
        if (batch.undone()) {
            throw new Problem("imports.problem.undone");
        }
        if (batch.state() == BatchState.DONE) {
            throw new Problem("imports.problem.alreadyDone");
        }
        if (batch.state() == BatchState.ASKED) {
            throw new Problem("imports.problem.asked");
        }
        touch(batch);
        return batch;
    }

    /** Somebody works on it, so it is kept for its time from now on. */
    void touch(ImportBatch batch) {
        batch.touch(Home.now());
        files.keep(batch.fileId(), Reception.KEPT);
    }

    void refuseBusy(long batchId) {
        if (busy(batchId).isPresent()) {
            throw new Problem("imports.problem.busy");
        }
    }

    /** The latest check of a list. */
    Optional<JobRow> checking(long batchId) {
        return jobs.latest(CheckJob.KIND, batches.get(batchId).id());
    }

    /** The latest run of a list. */
    Optional<JobRow> running(long batchId) {
        return jobs.latest(RunJob.KIND, batches.get(batchId).id());
    }

    /** Whatever is at work with a list. */
    Optional<JobRow> busy(long batchId) {
        return checking(batchId).filter(job -> !job.over()).or(() -> running(batchId)
                .filter(job -> !job.over()));
    }

    static boolean going(Optional<JobRow> job) {
        return job.filter(one -> !one.over()).isPresent();
    }
}
