package org.suviaz.security.scope;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;

/** Compares all counts with the people at each start, in the background, and mends what differs. */
@ApplicationScoped
class ZoneRecount {

    private static final System.Logger LOG = System.getLogger(ZoneRecount.class.getName());

    private final ZoneRecountStep step;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    ZoneRecount(ZoneRecountStep step) {
        this.step = step;
    }

    protected ZoneRecount() {
        this(null);
    }

    void begin(@Observes @Priority(500) Startup started) {
        threads.execute(this::mend);
    }

    /** Counts one number anew, in a transaction of its own; whether the count was wrong. */
    boolean recounted(int number) {
        return step.recount(number);
    }

    private void mend() {
        List<Integer> wrong = step.wrong();
        long mended = wrong.stream().filter(this::recounted).count();
        if (mended > 0) {
            LOG.log(System.Logger.Level.WARNING, "counts of zones mended: " + mended);
        }
    }
}
