package org.suviaz.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobRowTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void the_share_counts_what_was_left_out_too() {
        assertEquals(38, row(JobState.RUNNING, 100, 36, 2).percent());
    }

    @Test
    void nothing_is_whole_before_its_end() {
        assertEquals(99, row(JobState.RUNNING, 100, 100, 0).percent());
        assertEquals(100, row(JobState.DONE, 100, 100, 0).percent());
        assertEquals(100, row(JobState.PARTIAL, 0, 0, 1).percent());
        assertEquals(0, row(JobState.RUNNING, 0, 5, 0).percent());
    }

    @Test
    void the_time_left_follows_from_the_speed_at_work_however_long_the_server_was_down() {
        assertEquals(Duration.ofSeconds(30), row(JobState.RUNNING, 100, 25, 0).left());
        assertEquals(Duration.ZERO, row(JobState.RUNNING, 100, 0, 0).left());
        assertEquals(Duration.ZERO, row(JobState.STOPPED, 100, 25, 0).left());
    }

    @Test
    void four_states_are_ends() {
        assertFalse(JobState.WAITING.over() || JobState.RUNNING.over());
        assertTrue(
                JobState.DONE.over() && JobState.PARTIAL.over() && JobState.FAILED.over() && JobState.STOPPED.over());
    }

    private static JobRow row(JobState state, long total, long done, long failed) {
        return new JobRow(1, "test", 1, state, total, done, failed, Duration.ofSeconds(10), START, null, null);
    }
}
