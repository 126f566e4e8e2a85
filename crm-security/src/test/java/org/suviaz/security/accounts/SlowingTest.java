package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowingTest {
    private static final Instant LAST = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void from_the_third_on_the_delay_doubles_up_to_a_minute() {
        List<Long> seconds = IntStream.rangeClosed(1, 11)
                .mapToObj(wrong -> Slowing.after(wrong).toSeconds())
                .toList();
        assertEquals(List.of(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), seconds);
        assertEquals(60, Slowing.after(Integer.MAX_VALUE).toSeconds());
    }

    @Test
    void it_counts_from_the_last_wrong_try() {
        assertTrue(Slowing.isTooEarly(5, LAST, LAST.plusMillis(3_999)));
        assertFalse(Slowing.isTooEarly(5, LAST, LAST.plusSeconds(4)));
        assertFalse(Slowing.isTooEarly(2, LAST, LAST));
        assertFalse(Slowing.isTooEarly(0, null, LAST));
    }

    @Test
    void the_alarm_comes_with_the_tenth_and_each_further_ten() {
        assertEquals(
                List.of(10, 20, 30),
                IntStream.rangeClosed(0, 39).filter(Slowing::alarms).boxed().toList());
    }
}
