package org.suviaz.entry;

import java.util.List;

/**
 * What stands on the screen of fast entry.
 *
 * @param before what the first row takes over where its own cells are empty
 */
public record EntrySheet(EntryLine before, List<EntryLine> lines) {

    public EntrySheet {
        lines = List.copyOf(lines);
    }

    /** How many rows speak of somebody. */
    int people() {
        return (int) lines.stream().filter(line -> !line.isNobody()).count();
    }
}
