package org.suviaz.jobs;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.suviaz.security.scope.Callers;

/** Runs at the start and every hour what is to be done by itself; where one of them fails, the others go on. */
@ApplicationScoped
class HourClock {

    /**
     * The server's clock keeps what was cancelled until it would have been due, and with it every class of an archive that
     * was taken away: after a few new archives without a restart its memory for classes would be full.
     */
    private static final int SECONDS_KEPT = 10;

    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    private static final System.Logger LOG = System.getLogger(HourClock.class.getName());

    private final Instance<Hourly> all;
    private final Callers callers;
    private ScheduledFuture<?> ticks;
    private long due = System.nanoTime();

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService clock;

    @Inject
    HourClock(@Any Instance<Hourly> all, Callers callers) {
        this.all = all;
        this.callers = callers;
    }

    protected HourClock() {
        this(null, null);
    }

    synchronized void begin(@Observes @Priority(400) Startup started) {
        if (ticks == null) {
            ticks = clock.scheduleWithFixedDelay(this::tick, 0, SECONDS_KEPT, TimeUnit.SECONDS);
        }
    }

    synchronized void end(@Observes Shutdown ending) {
        if (ticks != null) {
            ticks.cancel(false);
        }
    }

    /** One at a time, as the clock runs it. */
    private void tick() {
        if (System.nanoTime() - due >= 0) {
            due = System.nanoTime() + HOUR;
            callers.as(Callers.HOUSE, () -> {
                all.forEach(HourClock::run);
                return null;
            });
        }
    }

    private static void run(Hourly one) {
        try {
            one.tick();
        } catch (Exception failed) {
            // any: what fails as a transaction commits comes out as a checked one that nobody declares, and ends the
            // clock
            LOG.log(System.Logger.Level.ERROR, "an hourly work failed", failed);
        }
    }
}
