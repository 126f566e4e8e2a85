package org.suviaz.tests.browser;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again until something is so, or a deadline has passed: the tests know no other waiting. */
public final class Waiting {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Waiting() {}

    /** Waits until the condition holds; past the deadline it fails with the given words. */
    public static void until(BooleanSupplier condition, Duration atMost, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("after " + atMost.toSeconds() + " s: " + otherwise.get());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
