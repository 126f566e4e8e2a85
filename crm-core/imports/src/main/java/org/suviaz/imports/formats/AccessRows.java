package org.suviaz.imports.formats;

import com.healthmarketscience.jackcess.Column;
import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.CursorBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Row;
import com.healthmarketscience.jackcess.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of one table of Access below one row with the names of its columns; pictures and attached files stay out. */
final class AccessRows implements RowSource {

    private static final Set<DataType> NO_TEXT =
            Set.of(DataType.OLE, DataType.BINARY, DataType.UNSUPPORTED_FIXEDLEN, DataType.UNSUPPORTED_VARLEN);

    private final String name;
    private final List<String> columns;
    private final Set<String> wanted;
    private final Cursor cursor;
    private final LongTexts longTexts;
    private final RowCells cells;
    private int number;

    AccessRows(Table table, String name) throws IOException {
        this.name = name;
        this.cells = new RowCells(name);
        this.columns = table.getColumns().stream()
                .filter(AccessRows::text)
                .map(Column::getName)
                .toList();
        this.wanted = columns.stream().collect(Collectors.toUnmodifiableSet());
        this.cursor = CursorBuilder.createCursor(table);
        this.longTexts = new LongTexts(table);
    }

    private static boolean text(Column column) {
        return !NO_TEXT.contains(column.getType()) && column.getType() != DataType.COMPLEX_TYPE;
    }

    @Override
    public RawRow next() {
        try {
            return number == 0 ? heads() : row();
        } catch (IOException | RuntimeException broken) {
            throw new Reading("imports.problem.unreadable", broken, name);
        }
    }

    private RawRow heads() {
        for (int column = 0; column < columns.size(); column++) {
            cells.put(column, columns.get(column));
        }
        return cells.row(++number);
    }

    private RawRow row() throws IOException {
        if (!cursor.moveToNextRow()) {
            return null;
        }
        longTexts.refuse(cursor.getSavepoint().getCurrentPosition().getRowId());
        Row row = cursor.getCurrentRow(wanted);
        for (int column = 0; column < columns.size(); column++) {
            cells.put(column, text(row.get(columns.get(column))));
        }
        return cells.row(++number);
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof LocalDateTime day) {
            return Numbers.day(day);
        } else if (value instanceof BigDecimal number) {
            return Numbers.plain(number);
        } else if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Numbers.plain(new BigDecimal(value.toString())) : "";
        }
        return value.toString();
    }

    @Override
    public void close() {
        // bytes in memory
    }
}
