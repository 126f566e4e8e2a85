package org.suviaz.files;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Clears away, at the start and every hour, the files whose time is over; until then nobody can read them anyway. */
@ApplicationScoped
class FileSweep {

    private final SweepStep step;
    private ScheduledFuture<?> hourly;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService clock;

    @Inject
    FileSweep(SweepStep step) {
        this.step = step;
    }

    protected FileSweep() {
        this(null);
    }

    synchronized void begin(@Observes @Priority(400) Startup started) {
        if (hourly == null) {
            hourly = clock.scheduleWithFixedDelay(step::sweep, 0, 1, TimeUnit.HOURS);
        }
    }

    synchronized void end(@Observes Shutdown ending) {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }
}
