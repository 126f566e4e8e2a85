package org.suviaz.entry;

import java.util.ArrayList;
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

    /** These rows, and empty ones for as many as there is room for. */
    static EntrySheet filledUp(EntryLine before, List<EntryLine> said) {
        List<EntryLine> lines = new ArrayList<>(said);
        while (lines.size() < FastEntry.ROWS) {
            lines.add(FastEntry.fresh());
        }
        return new EntrySheet(before, lines);
    }

    /** How many rows speak of somebody. */
    int people() {
        return (int) lines.stream().filter(line -> !line.isNobody()).count();
    }
}
