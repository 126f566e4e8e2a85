package org.suviaz.contacts;

import java.util.List;
import java.util.Set;

/**
 * Rows of a list, read by the rules of the form. Reading asks the database nothing, so it can be done ahead, on another
 * thread of the same caller.
 */
public final class ListedRows {

    private final List<ListedFacts> rows;
    private final Set<String> holdings;

    /** @param holdings what the caller held when they were read */
    ListedRows(List<ListedFacts> rows, Set<String> holdings) {
        this.rows = List.copyOf(rows);
        this.holdings = holdings;
    }

    List<ListedFacts> rows() {
        return rows;
    }

    /** Whether they were read for somebody who held exactly this. */
    boolean readFor(Set<String> now) {
        return holdings.equals(now);
    }

    List<ListedPerson> people() {
        return rows.stream().map(ListedFacts::person).toList();
    }
}
