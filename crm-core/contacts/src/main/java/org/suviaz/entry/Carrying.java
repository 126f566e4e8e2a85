package org.suviaz.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How a row takes over place and source from the row before. Another settlement lets go of the street and the zone, which
 * are those of the former one; a dash says that nothing is meant.
 */
final class Carrying {

    private static final Set<String> NOTHING = Set.of("-", "–", "—");
    private static final String DASH = "–";
    private static final Set<EntryColumn> OF_THE_SETTLEMENT = Set.of(EntryColumn.STREET, EntryColumn.ZONE);
    private static final List<EntryColumn> COLUMNS =
            Arrays.stream(EntryColumn.values()).filter(EntryColumn::carried).toList();

    private Carrying() {}

    /** The row with all that it means. */
    static EntryLine filled(EntryLine line, EntryLine before) {
        EntryLine filled = line;
        boolean elsewhere = isElsewhere(line, before);
        for (EntryColumn column : COLUMNS) {
            if (NOTHING.contains(line.text(column))) {
                filled = filled.with(column, "", "");
            } else if (line.text(column).isEmpty() && !(elsewhere && OF_THE_SETTLEMENT.contains(column))) {
                filled = filled.with(column, before.text(column), before.pick(column));
            }
        }
        return filled;
    }

    /** A filled row as it has to be written below that one to mean the same. */
    static EntryLine explicit(EntryLine filled, EntryLine above) {
        EntryLine written = filled;
        boolean elsewhere = isElsewhere(filled, above);
        for (EntryColumn column : COLUMNS) {
            boolean takesOver = !above.text(column).isEmpty() && !(elsewhere && OF_THE_SETTLEMENT.contains(column));
            if (filled.text(column).isEmpty() && takesOver) {
                written = written.with(column, DASH, "");
            }
        }
        return written;
    }

    /** An empty row that goes on with that place, where the row above it would lead elsewhere. */
    static EntryLine goingOn(EntryLine empty, EntryLine above, EntryLine place) {
        EntryLine meant = new EntryLine(empty.saveKey(), place.cells(), place.picked());
        return above.cells().equals(place.cells()) && above.picked().equals(place.picked())
                ? empty
                : explicit(meant, above);
    }

    private static boolean isElsewhere(EntryLine line, EntryLine before) {
        String typed = line.text(EntryColumn.SETTLEMENT);
        return !typed.isEmpty() && !typed.equalsIgnoreCase(before.text(EntryColumn.SETTLEMENT));
    }
}
