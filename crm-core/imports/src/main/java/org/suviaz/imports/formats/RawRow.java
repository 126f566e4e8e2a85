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
    private static final int REMEMBERED = 250;

    public boolean blank() {
        return cells.isEmpty();
    }

    /** The cell of that column, counted from 0; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The same row for an example: what is longer than anybody reads of one is cut. */
    public RawRow shortened() {
        return new RawRow(
                number,
                cells.stream()
                        .map(cell -> cell.length() > REMEMBERED ? cell.substring(0, REMEMBERED) + "…" : cell)
                        .toList());
    }

    /** The same for a narrow column: a long text is cut. */
    public String shown(int column) {
        String cell = cell(column);
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
