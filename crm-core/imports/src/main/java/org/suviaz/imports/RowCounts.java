package org.suviaz.imports;

import java.util.Map;

/** How many rows of a list there are of each state. */
record RowCounts(Map<RowState, Integer> counts) {

    int of(RowState state) {
        return counts.getOrDefault(state, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
