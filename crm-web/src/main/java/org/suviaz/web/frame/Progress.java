package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;

/** How a job's state is said: its sign, its word, and how long the rest takes. */
@Named
@RequestScoped
public class Progress {

    private static final int SECONDS_TO_NAME = 90;

    private final Words words;

    @Inject
    public Progress(Words words) {
        this.words = words;
    }

    protected Progress() {
        this(null);
    }

    /** The kind of sign beside the state; none while the job waits or runs. */
    public String sign(JobRow job) {
        return switch (job.state()) {
            case WAITING, RUNNING -> "";
            case DONE -> "done";
            case PARTIAL -> "look";
            case FAILED -> "refused";
            case STOPPED -> "out";
        };
    }

    public String state(JobRow job) {
        return ownerGone(job) ? words.get(job.result()) : words.get("frame.job." + job.state());
    }

    private static boolean ownerGone(JobRow job) {
        return job.state() == JobState.STOPPED && JobRow.OWNER_GONE.equals(job.result());
    }

    /** Whether it can be said how long the rest takes. */
    public boolean known(JobRow job) {
        return job.state() == JobState.RUNNING && !job.left().isZero();
    }

    /** The rest in words: seconds up to a minute and a half, then minutes. */
    public String left(JobRow job) {
        Duration left = job.left();
        return left.toSeconds() <= SECONDS_TO_NAME
                ? words.of("frame.job.seconds", Math.max(1, left.toSeconds()))
                : words.of("frame.job.minutes", left.plusSeconds(30).toMinutes());
    }
}
