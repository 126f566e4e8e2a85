package org.suviaz.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suviaz.security.audit.Checkpoints;

/** Signs each hour how far the log goes, which lies below the clock in the corridor and cannot know of it. */
@ApplicationScoped
class HourlyCheckpoint implements Hourly {

    private final Checkpoints checkpoints;

    @Inject
    HourlyCheckpoint(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    protected HourlyCheckpoint() {
        this(null);
    }

    @Override
    public void tick() {
        checkpoints.hourly();
    }
}
