package org.suviaz.web.bulk.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suviaz.bulk.EditLine;

/** One row on the screen, with what has to be mended in it. */
public class SheetRow {

    /**
     * One cell.
     *
     * @param name of its inputs
     * @param label for those who do not see the heads
     * @param shape line, area, select, ticks, or none where it is not there to be written
     * @param fault what is wrong with it, or empty
     */
    public record Cell(String name, String label, String shape, String text, List<Option> options, String fault) {

        static final String NONE = "none";
    }

    /** What can be chosen in a cell. */
    public record Option(String value, String label, boolean chosen) {}

    private final int number;
    private final EditLine line;
    private final String name;
    private final List<Cell> cells;
    private final List<String> faults;

    SheetRow(int number, EditLine line, String name, List<Cell> cells, List<String> faults) {
        this.number = number;
        this.line = line;
        this.name = name;
        this.cells = List.copyOf(cells);
        this.faults = List.copyOf(faults);
    }

    public int getNumber() {
        return number;
    }

    public EditLine getLine() {
        return line;
    }

    public String getName() {
        return name;
    }

    public List<Cell> getCells() {
        return cells;
    }

    /** The numbers of the cells that are there to be written. */
    public String getThere() {
        return IntStream.rangeClosed(1, cells.size())
                .filter(at -> !cells.get(at - 1).shape().equals(Cell.NONE))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(SheetPosted.BETWEEN));
    }

    /** What is wrong with the row as a whole. */
    public List<String> getFaults() {
        return faults;
    }
}
