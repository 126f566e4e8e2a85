package org.suviaz.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;

/** The door to long work: starts it, shows how far it is, stops it. Everybody sees the own jobs alone. */
@ApplicationScoped
@Transactional
public class Jobs {

    private static final int MOST = 200;

    private final JobRepository jobs;
    private final Callers callers;
    private final AuditLog log;
    private final Event<JobStarted> started;

    @Inject
    Jobs(JobRepository jobs, Callers callers, AuditLog log, Event<JobStarted> started) {
        this.jobs = jobs;
        this.callers = callers;
        this.log = log;
        this.started = started;
    }

    protected Jobs() {
        this(null, null, null, null);
    }

    /**
     * Lays down a job; it begins when the transaction that it was asked for in has committed.
     *
     * @param kind of a {@link JobKind} bean
     * @param total how many pieces there are, 0 where nobody knows
     */
    public long start(String kind, long subjectId, long total) {
        int owner = callers.current().accountId();
        long id = jobs.add(new JobRun(kind, subjectId, total)).id();
        started.fire(new JobStarted(id, owner));
        return id;
    }

    public JobRow row(long id) {
        return jobs.find(id).orElseThrow(() -> denied(id)).row();
    }

    /** The last job of that kind for that subject. */
    public Optional<JobRow> latest(String kind, long subjectId) {
        return jobs.latest(kind, subjectId).map(JobRun::row);
    }

    /** The last job of that kind, whatever for. */
    public Optional<JobRow> latest(String kind) {
        return jobs.latest(kind).map(JobRun::row);
    }

    /** The caller's jobs, the newest first, at most 200. */
    public List<JobRow> mine(int most) {
        return jobs.mine(Math.min(most, MOST)).stream().map(JobRun::row).toList();
    }

    /** Asks a job to stop after the step at work; what is done stays done. */
    public void stop(long id) {
        if (!jobs.find(id).orElseThrow(() -> denied(id)).over()) {
            log.append(AuditKind.JOB_STOPPED, "job " + id, 1);
            jobs.askToStop(id);
        }
    }

    private static NotThere denied(long id) {
        return new NotThere("job " + id);
    }
}
