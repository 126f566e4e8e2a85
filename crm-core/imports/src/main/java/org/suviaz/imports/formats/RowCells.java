package org.suviaz.imports.formats;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.problems.Problem;

/** Puts the rows of one sheet together, cell by cell, and holds them to what a list of people can be. */
final class RowCells {

    /** Lists of people are not wider; a sheet that is was made by a machine, or to harm. */
    static final int MOST_COLUMNS = 200;

    /** What is cleaned at all of a cell: as much again as a spreadsheet can hold in one. */
    private static final int MOST_LOOKED_AT = 2 * CellText.MOST;

    private final String sheet;
    private final List<String> cells = new ArrayList<>();

    /** @param sheet its cleaned name, for the sentence */
    RowCells(String sheet) {
        this.sheet = sheet;
    }

    /** Adds a text as it stands in the file, in the column counted from 0; one that is too long is cut, but stays too long. */
    void put(int column, String raw) {
        if (raw == null || raw.isEmpty()) {
            return;
        }
        String text = CellText.clean(cut(raw, MOST_LOOKED_AT));
        if (text.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new Problem("imports.problem.tooWide", sheet, MOST_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cut(text, CellText.MOST + 1));
    }

    /** The row that was put together, of that number; the next one begins. */
    RawRow row(int number) {
        RawRow row = new RawRow(number, List.copyOf(cells));
        cells.clear();
        return row;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
