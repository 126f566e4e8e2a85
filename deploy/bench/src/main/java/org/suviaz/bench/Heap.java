package org.suviaz.bench;

import java.util.function.Supplier;

/** How much memory something holds: what is used with it less what was used without it, each once nothing more can go. */
final class Heap {

    private static final int MOST_TRIES = 20;
    private static final long STILL = 16 * 1024;
    private static final double MEBIBYTE = 1 << 20;

    private Heap() {}

    /** Something and the MiB that it holds, with whatever was loaded for the first time to make it. */
    record Held<T>(T value, double mebibytes) {}

    static <T> Held<T> by(Supplier<T> maker) {
        long before = used();
        T value = maker.get();
        long after = used();
        return new Held<>(value, (after - before) / MEBIBYTE);
    }

    private static long used() {
        long last = Long.MAX_VALUE;
        for (int i = 0; i < MOST_TRIES; i++) {
            System.gc();
            long now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            if (last - now < STILL) {
                return now;
            }
            last = now;
        }
        return last;
    }
}
