package org.suviaz.imports;

import java.util.Map;
import org.suviaz.contacts.RowVerdict;

/** How many rows of a list there are of each state. */
record RowCounts(Map<RowVerdict, Integer> counts) {

    int of(RowVerdict state) {
        return counts.getOrDefault(state, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
