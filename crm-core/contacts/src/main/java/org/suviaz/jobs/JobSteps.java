package org.suviaz.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;

/**
 * One step of a job, one transaction: the row is locked, the kind does its piece, counters and checkpoint are written,
 * and all of it commits or none. So two runners of one job cannot do a piece twice.
 */
@ApplicationScoped
class JobSteps {

    private final JobRepository jobs;
    private final Instance<JobKind> kinds;

    @Inject
    JobSteps(JobRepository jobs, @Any Instance<JobKind> kinds) {
        this.jobs = jobs;
        this.kinds = kinds;
    }

    protected JobSteps() {
        this(null, null);
    }

    /** Says that the job is at work, so that its first progress can be seen before its first step is through. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean begin(long id) {
        JobRun job = jobs.lock(id).orElseThrow(NotThere::new);
        if (!job.over()) {
            job.begin(Home.now());
        }
        return !job.over();
    }

    /** Does the next step and answers whether another one follows. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean next(long id) {
        JobRun job = jobs.lock(id).orElseThrow(NotThere::new);
        if (!job.over() && job.stopAsked()) {
            job.end(JobState.STOPPED, job.result(), Home.now());
        }
        if (job.over()) {
            return false;
        }
        Instant before = Home.now();
        job.begin(before);
        Step step = kind(job.kind()).step(job.subjectId(), job.checkpoint());
        // The piece may have cleared the persistence context; the lock is still ours, so this is the same row.
        JobRun same = jobs.lock(id).orElseThrow(NotThere::new);
        same.advance(step, Home.now());
        same.worked(Duration.between(before, Home.now()));
        return !same.over();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(long id, String reason) {
        JobRun job = jobs.lock(id).orElseThrow(NotThere::new);
        if (!job.over()) {
            job.end(JobState.FAILED, reason, Home.now());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<JobStarted> unfinished() {
        return jobs.unfinished();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void endForLostOwner(long id) {
        jobs.endForLostOwner(id);
    }

    private JobKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such kind of job: " + name));
    }
}
