package org.suviaz.imports.formats;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number counted from 1, as every spreadsheet program shows it
 * @param cells cleaned texts from the first column on, without the empty ones at the end
 */
public record RawRow(int number, List<String> cells) {

    private static final int SHOWN = 40;

    public boolean blank() {
        return cells.isEmpty();
    }

    /** The cell of that column, counted from 0; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The same for a narrow column: a long text is cut. */
    public String shown(int column) {
        String cell = cell(column);
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
