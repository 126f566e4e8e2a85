package org.suviaz.web.entry.grid;

import java.util.List;
import org.suviaz.contacts.PairPerson;
import org.suviaz.entry.EntryColumn;
import org.suviaz.entry.EntryLine;
import org.suviaz.web.places.Pick;

/** One row on the screen, with what has to be mended in it. */
public class GridLine {

    /**
     * What is wrong with one cell.
     *
     * @param people whom the row may mean, where that is the question
     * @param picks what the text may mean, where that is the question
     */
    public record Fault(EntryColumn column, String text, List<PairPerson> people, List<Pick> picks) {

        /** The name of the inputs by which one of them is picked. */
        public String name() {
            return GridPosted.pick(column);
        }
    }

    private final int number;
    private final EntryLine line;
    private final List<Fault> faults;

    GridLine(int number, EntryLine line, List<Fault> faults) {
        this.number = number;
        this.line = line;
        this.faults = List.copyOf(faults);
    }

    public int getNumber() {
        return number;
    }

    public String getKey() {
        return line.saveKey();
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public String text(EntryColumn column) {
        return line.text(column);
    }

    public String pick(EntryColumn column) {
        return line.pick(column);
    }

    public boolean isTicked(EntryColumn column) {
        return !line.text(column).isEmpty();
    }

    public boolean isWrong(EntryColumn column) {
        return faults.stream().anyMatch(fault -> fault.column() == column);
    }

    /** The cells whose text names the town of a street in this row: its own, then those above it. */
    public String getTowns() {
        StringBuilder cells = new StringBuilder();
        for (int row = number; row >= 0; row--) {
            cells.append(EntryColumn.SETTLEMENT.code()).append('-').append(row).append(row > 0 ? " " : "");
        }
        return cells.toString();
    }
}
