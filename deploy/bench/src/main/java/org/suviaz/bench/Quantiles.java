package org.suviaz.bench;

import java.util.Arrays;

/** Many measures in their order. */
final class Quantiles {

    private final long[] sorted;

    Quantiles(long[] measures) {
        if (measures.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = measures.clone();
        Arrays.sort(sorted);
    }

    /** The smallest measure that so large a part of them does not exceed; no measure is made up between two. */
    long at(double part) {
        int place = (int) Math.ceil(part * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, place))];
    }
}
