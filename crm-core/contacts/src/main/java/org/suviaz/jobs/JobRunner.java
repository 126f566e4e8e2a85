package org.suviaz.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.Callers;

/** Goes through the steps of each job on a thread of the server, as the job's owner; takes up again what a crash cut. */
@ApplicationScoped
class JobRunner implements Hourly {

    private static final int MOST_WAITS = 400;
    private static final long MILLIS_OF_A_WAIT = 50;

    private final JobSteps steps;
    private final Callers callers;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    JobRunner(JobSteps steps, Callers callers) {
        this.steps = steps;
        this.callers = callers;
    }

    protected JobRunner() {
        this(null, null);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobStarted job) {
        submit(job);
    }

    /**
     * At the start what a crash cut; later what lies there with nobody at work, where the database was away for a while and
     * not the server.
     */
    @Override
    public void tick() {
        steps.unfinished().forEach(this::submit);
    }

    /** A step that is cut off in its middle would leave its locks behind until the database gives it up. */
    void close(@Observes Shutdown ending) throws InterruptedException {
        closing = true;
        for (int i = 0; i < MOST_WAITS && !atWork.isEmpty(); i++) {
            Thread.sleep(MILLIS_OF_A_WAIT);
        }
    }

    private void submit(JobStarted job) {
        if (atWork.add(job.id())) {
            threads.execute(() -> {
                try {
                    run(job);
                } finally {
                    atWork.remove(job.id());
                }
            });
        }
    }

    void run(JobStarted job) {
        callers.as(job.ownerId(), () -> {
            goThrough(job);
            return null;
        });
    }

    private void goThrough(JobStarted job) {
        long id = job.id();
        try {
            boolean more = ownerIsThere(job) && patiently(() -> steps.begin(id));
            while (more && !closing) {
                more = ownerIsThere(job) && patiently(() -> steps.next(id));
            }
        } catch (Exception failed) {
            // any: what fails as a transaction commits comes out as a checked one that nobody declares
            fail(job, failed);
        }
    }

    /** Asked before each step: what the owner may do can end while the job is at work, and then ends for the job too. */
    private boolean ownerIsThere(JobStarted job) {
        callers.bind(job.ownerId());
        boolean there = callers.anybody().isPresent();
        if (!there) {
            steps.endForLostOwner(job.id());
        }
        return there;
    }

    /** Where somebody else holds the job for long, it is asked again. */
    private static boolean patiently(BooleanSupplier piece) {
        try {
            return piece.getAsBoolean();
        } catch (JobBusy held) {
            return true;
        }
    }

    /**
     * While the server goes down everything fails; such a job is left as it is and resumed at the next start. And a step
     * fails in its middle where its owner is taken from under it, which is no fault of the step.
     */
    private void fail(JobStarted job, Exception failed) {
        if (!closing && ownerIsThere(job)) {
            steps.fail(job.id(), failed instanceof Problem known ? known.key() : JobFault.logged(job.id(), failed));
        }
    }
}
