package org.suviaz.imports;

import java.util.List;
import org.suviaz.problems.FieldProblem;

/**
 * One thing that is wrong with one row of a list, or worth a look.
 *
 * @param row its number in the file
 * @param column the letter and the head of the column, empty where no column is at fault
 * @param value what stands there
 */
public record FaultRow(String sheet, int row, String column, String value, FieldProblem problem) {

    /** What is shown of a long cell. */
    private static final int SHOWN = 80;

    private static final String COLUMN = "#";

    /** A problem that is found before anybody knows what the column means. */
    static FieldProblem atColumn(int column, String key, Object... args) {
        return new FieldProblem(COLUMN + column, key, args);
    }

    static FaultRow of(SheetBook.Page page, ImportRow row, FieldProblem problem) {
        List<String> cells = row.cells();
        int column = column(page, cells, problem.field());
        String value = column < 0 || column >= cells.size() ? "" : cells.get(column);
        return new FaultRow(
                page.sheet().name(),
                row.number(),
                column < 0 ? "" : name(page, column),
                value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value,
                problem);
    }

    /** The column that filled the field; of several, such as phones, the first that holds something. */
    private static int column(SheetBook.Page page, List<String> cells, String field) {
        if (field.startsWith(COLUMN)) {
            return Integer.parseInt(field.substring(COLUMN.length()));
        }
        int first = -1;
        for (int column = 0; column < page.fields().size(); column++) {
            if (page.fields().get(column).fills(field)) {
                first = first < 0 ? column : first;
                if (column < cells.size() && !cells.get(column).isEmpty()) {
                    return column;
                }
            }
        }
        return first;
    }

    private static String name(SheetBook.Page page, int column) {
        String head = page.heads().get(column);
        return head.isEmpty() ? ColumnRow.letter(column) : ColumnRow.letter(column) + " «" + head + "»";
    }
}
