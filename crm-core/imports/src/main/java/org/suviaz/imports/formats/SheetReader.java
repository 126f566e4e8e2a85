package org.suviaz.imports.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.suviaz.problems.Problem;

/**
 * Reads a workbook that {@link WorkbookGuard} let through, one row in memory at a time. What a cell holds comes out as
 * text, as a person would have typed it: a phone kept as a number without its exponent, a date as dd.MM.yyyy, a formula
 * as its text and never as its value.
 */
final class SheetReader implements ListReader {

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    /** Opens a workbook of which {@link WorkbookGuard#check} has answered. */
    SheetReader(byte[] file) {
        try {
            this.workbook = open(file);
            this.sheets = workbook.getSheets().toList();
        } catch (IOException | RuntimeException broken) {
            throw new Reading("imports.problem.notSpreadsheet", broken);
        }
    }

    /** A workbook without a part of styles is rare and whole: its dates are numbers, and nothing says otherwise. */
    private static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
        }
    }

    @Override
    public List<String> names() {
        return sheets.stream().map(SheetReader::name).toList();
    }

    @Override
    public RowSource open(int place) {
        return new SheetRows(sheets.get(place));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("closing bytes in memory", impossible);
        }
    }

    private static String name(Sheet sheet) {
        return CellText.name(sheet.getName());
    }

    private static final class SheetRows implements RowSource {

        private final Sheet sheet;
        private final Stream<Row> rows;
        private final Iterator<Row> iterator;
        private final RowCells cells;

        SheetRows(Sheet sheet) {
            this.sheet = sheet;
            this.cells = new RowCells(name(sheet));
            try {
                this.rows = sheet.openStream();
                this.iterator = rows.iterator();
            } catch (IOException | RuntimeException broken) {
                throw unreadable(broken);
            }
        }

        @Override
        public RawRow next() {
            try {
                if (!iterator.hasNext()) {
                    return null;
                }
                Row row = iterator.next();
                put(row, cells);
                return cells.row(row.getRowNum());
            } catch (Problem problem) {
                throw problem;
            } catch (RuntimeException broken) {
                throw unreadable(broken);
            }
        }

        private Reading unreadable(Exception broken) {
            return new Reading("imports.problem.unreadable", broken, name(sheet));
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    private static void put(Row row, RowCells cells) {
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.put(column, text(row.getCell(column)));
        }
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> cell.getFormula() == null ? cell.getText() : "=" + cell.getFormula();
            case BOOLEAN -> String.valueOf(cell.getValue());
            case EMPTY -> "";
            case STRING, ERROR -> cell.getRawValue();
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (dated(cell) && number.compareTo(BigDecimal.ONE) >= 0) {
            try {
                return Numbers.day(cell.asDate());
            } catch (DateTimeException | ArithmeticException outOfTime) {
                return Numbers.plain(number);
            }
        }
        return Numbers.plain(number);
    }

    private static boolean dated(Cell cell) {
        Integer style = cell.getDataFormatId();
        return style != null && Numbers.dated(style, cell.getDataFormatString());
    }
}
