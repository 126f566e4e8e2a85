package org.suviaz.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobRunTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final JobRun job = new JobRun("test", 5, 10);

    @Test
    void a_step_moves_counters_and_checkpoint_together() {
        job.begin(NOW);
        job.advance(Step.goOn(3, 1, "row 4"), NOW);
        job.advance(Step.goOn(2, 0, "row 6"), NOW);
        assertEquals("row 6", job.checkpoint());
        assertFalse(job.over());
    }

    @Test
    void the_last_step_ends_it() {
        job.advance(Step.last(10, 0, "all"), NOW);
        assertTrue(job.over());
        assertEquals("all", job.result());
        assertNull(job.checkpoint());
    }

    @Test
    void an_earlier_result_is_kept_where_the_last_step_says_none() {
        job.advance(new Step(1, 0, "a", false, "file 7"), NOW);
        job.advance(Step.last(1, 0, null), NOW);
        assertEquals("file 7", job.result());
    }
}
