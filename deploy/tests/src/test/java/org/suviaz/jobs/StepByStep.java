package org.suviaz.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.suviaz.tests.browser.Waiting;

/** Goes through the steps of a job by hand, as the runner does, and lies in the same package to be let in. */
@Dependent
public class StepByStep {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    private JobSteps steps;

    @Inject
    private Jobs jobs;

    @Inject
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    /** Has a job laid down so that the runner leaves it alone: as a kill leaves it that comes before its first step. */
    public long laid(LongSupplier starting) {
        long id = within(() -> {
            long job = starting.getAsLong();
            jobs.stop(job);
            return job;
        });
        Waiting.until(() -> jobs.row(id).over(), LONG, () -> "the runner has not seen job " + id);
        within(() -> entities.createQuery(
                        "update JobRun j set j.state = :running, j.stopAsked = false, j.endedAt = null"
                                + " where j.id = :id")
                .setParameter("running", JobState.RUNNING)
                .setParameter("id", id)
                .executeUpdate());
        return id;
    }

    /** Does the next step, and says whether there is another one. */
    public boolean next(long job) {
        return steps.next(job);
    }

    /** Does the next step and loses it: nothing of it commits. */
    public void cut(long job) {
        CutOff.plant();
        try {
            steps.next(job);
        } catch (CutOff.Cut planted) {
            return;
        }
        throw new AssertionError("a step of job " + job + " was not cut off");
    }

    /** As the button does it; the step after that sees it. */
    public void stop(long job) {
        jobs.stop(job);
        if (steps.next(job) || jobs.row(job).state() != JobState.STOPPED) {
            throw new AssertionError("job " + job + " goes on");
        }
    }

    private long within(LongSupplier work) {
        try {
            transaction.begin();
            long done = work.getAsLong();
            transaction.commit();
            return done;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
