package org.suviaz.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a sheet.
 *
 * @param saved how many rows are people now; those that the same post saved before are among them
 * @param doubtful how many of them live where the dictionary knows no such place or street: kept as written
 * @param returned the rows with something to mend
 * @param before what the next new row takes over: the place and source of the last row
 */
public record EntryAnswer(int saved, int doubtful, List<ReturnedLine> returned, EntryLine before) {

    public EntryAnswer {
        returned = List.copyOf(returned);
    }

    /** The rows to mend on top, then as many empty ones as there is room for. */
    public EntrySheet rest() {
        List<EntryLine> lines = new ArrayList<>();
        EntryLine above = before;
        for (ReturnedLine one : returned) {
            lines.add(Carrying.explicit(one.line(), above));
            above = one.line().carried();
        }
        if (lines.size() < FastEntry.ROWS) {
            lines.add(Carrying.goingOn(FastEntry.fresh(), above, before));
        }
        return EntrySheet.filledUp(before, lines);
    }
}
