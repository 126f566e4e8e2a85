package org.suviaz.bench;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/** How much a piece of work costs this thread, whatever else the machine does meanwhile. */
final class CpuClock {

    private static final double NANOS = 1e9;
    private static final double SECONDS_MEASURED = 1;
    private static final double SECONDS_WARM = 1.5;

    private final LongSupplier nanos;
    private final double warm;
    private final double measured;

    private CpuClock(LongSupplier nanos, double warm, double measured) {
        this.nanos = nanos;
        this.warm = warm;
        this.measured = measured;
    }

    static CpuClock ofThisThread() {
        return new CpuClock(
                ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, SECONDS_WARM, SECONDS_MEASURED);
    }

    /** Of another clock, and with other times, for its own test. */
    static CpuClock of(LongSupplier nanos, double warm, double measured) {
        return new CpuClock(nanos, warm, measured);
    }

    /** How many pieces a second, once the work has been done often enough to be compiled; whole passes alone count. */
    double perSecond(long pieces, Runnable pass) {
        repeated(pass, warm);
        Spent spent = repeated(pass, measured);
        return spent.passes() * pieces / spent.seconds();
    }

    /** The seconds that this work takes once. */
    double seconds(Runnable work) {
        long from = nanos.getAsLong();
        work.run();
        return (nanos.getAsLong() - from) / NANOS;
    }

    private Spent repeated(Runnable pass, double atLeast) {
        double seconds = 0;
        int passes = 0;
        while (seconds < atLeast) {
            seconds += seconds(pass);
            passes++;
        }
        return new Spent(passes, seconds);
    }

    private record Spent(int passes, double seconds) {}
}
