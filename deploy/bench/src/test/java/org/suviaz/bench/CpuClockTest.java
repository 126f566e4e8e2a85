package org.suviaz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CpuClockTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void seconds_are_those_of_the_work_alone() {
        nanos.set(7_000_000_000L);
        assertEquals(0.25, CpuClock.of(nanos::get, 0, 1).seconds(() -> nanos.addAndGet(250_000_000)));
    }

    @Test
    void whole_passes_are_counted_once_the_work_is_warm() {
        AtomicInteger passes = new AtomicInteger();
        double rate = CpuClock.of(nanos::get, 2, 1).perSecond(100, () -> {
            // cold ones take a second each, warm ones a tenth
            nanos.addAndGet(passes.incrementAndGet() <= 2 ? 1_000_000_000L : 100_000_000L);
        });
        assertEquals(1000, rate, 1e-6);
        assertEquals(2 + 10, passes.get(), 1);
    }

    @Test
    void this_threads_clock_goes_forward() {
        double seconds = CpuClock.ofThisThread().seconds(() -> {
            long sum = 0;
            for (int i = 0; i < 50_000_000; i++) {
                sum += Integer.bitCount(i) * sum + i;
            }
            nanos.set(sum);
        });
        assertTrue(seconds > 0);
    }
}
