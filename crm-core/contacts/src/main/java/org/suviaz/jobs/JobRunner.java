package org.suviaz.jobs;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.Callers;

/** Goes through the steps of each job on a thread of the server, as the job's owner; takes up again what a crash cut. */
@ApplicationScoped
class JobRunner {

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

    void resume(@Observes @Priority(400) Startup started) {
        steps.unfinished().forEach(this::submit);
    }

    void close(@Observes Shutdown ending) {
        closing = true;
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

    private void run(JobStarted job) {
        callers.as(job.ownerId(), () -> {
            if (callers.anybody().isEmpty()) {
                steps.endForLostOwner(job.id());
            } else {
                goThrough(job.id());
            }
            return null;
        });
    }

    private void goThrough(long id) {
        try {
            boolean more = patiently(() -> steps.begin(id));
            while (more && !closing) {
                more = patiently(() -> steps.next(id));
            }
        } catch (Problem known) {
            steps.fail(id, known.key());
        } catch (RuntimeException unexpected) {
            fail(id, unexpected);
        }
    }

    /** Where somebody else holds the job for long, it is asked again. */
    private static boolean patiently(BooleanSupplier piece) {
        try {
            return piece.getAsBoolean();
        } catch (JobBusy held) {
            return true;
        }
    }

    /** While the server goes down everything fails; such a job is left as it is and resumed at the next start. */
    private void fail(long id, RuntimeException unexpected) {
        if (!closing) {
            steps.fail(id, JobFault.logged(id, unexpected));
        }
    }
}
