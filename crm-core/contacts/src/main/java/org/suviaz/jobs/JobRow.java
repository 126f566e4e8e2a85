package org.suviaz.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * A job as its owner sees it.
 *
 * @param total how many pieces it was started with; 0 where nobody knew
 * @param worked how long its steps were at work, without the time in which the server was down
 * @param startedAt when its first step began, or null
 * @param endedAt when it was over, or null
 * @param result what it came to; of a failed or stopped one the key of the reason, or the number under which the log has it
 */
public record JobRow(
        long id,
        String kind,
        long subjectId,
        JobState state,
        long total,
        long done,
        long failed,
        Duration worked,
        Instant startedAt,
        Instant endedAt,
        String result) {

    /** What a stopped job came to whose owner was frozen or ended while it was at work: a key. */
    public static final String OWNER_GONE = "jobs.ownerGone";

    /** 0 to 100; 100 for a finished one alone. */
    public int percent() {
        if (state == JobState.DONE || state == JobState.PARTIAL) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.min(99, 100 * (done + failed) / total);
    }

    public boolean over() {
        return state.over();
    }

    /** How long the rest takes at the speed so far; zero where that cannot be said. */
    public Duration left() {
        long through = done + failed;
        if (over() || through == 0 || total <= through) {
            return Duration.ZERO;
        }
        return worked.multipliedBy(total - through).dividedBy(through);
    }
}
