package org.suviaz.imports.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Lists of people are not wider; a sheet that is was made by a machine, or to harm. */
    static final int MOST_COLUMNS = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern NOT_DATE_SIGNS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_SIGNS = Pattern.compile("[dDyYдДгГ]");

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
        return sheets.stream().map(Sheet::getName).map(CellText::clean).toList();
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

    private static final class SheetRows implements RowSource {

        private final Sheet sheet;
        private final Stream<Row> rows;
        private final Iterator<Row> iterator;

        SheetRows(Sheet sheet) {
            this.sheet = sheet;
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
                return iterator.hasNext() ? raw(sheet, iterator.next()) : null;
            } catch (Problem problem) {
                throw problem;
            } catch (RuntimeException broken) {
                throw unreadable(broken);
            }
        }

        private Reading unreadable(Exception broken) {
            return new Reading("imports.problem.unreadable", broken, CellText.clean(sheet.getName()));
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    private static RawRow raw(Sheet sheet, Row row) {
        List<String> cells = new ArrayList<>();
        int filled = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = text(row.getCell(column));
            cells.add(text);
            if (!text.isEmpty()) {
                filled = column + 1;
            }
        }
        if (filled > MOST_COLUMNS) {
            throw new Problem("imports.problem.tooWide", CellText.clean(sheet.getName()), MOST_COLUMNS);
        }
        return new RawRow(row.getRowNum(), List.copyOf(cells.subList(0, filled)));
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA ->
                cell.getFormula() == null ? CellText.clean(cell.getText()) : "=" + CellText.clean(cell.getFormula());
            case BOOLEAN -> String.valueOf(cell.getValue());
            case EMPTY -> "";
            case STRING, ERROR -> CellText.clean(cell.getRawValue());
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (dated(cell) && number.compareTo(BigDecimal.ONE) >= 0) {
            try {
                return cell.asDate().format(DAY);
            } catch (DateTimeException | ArithmeticException outOfTime) {
                return plain(number);
            }
        }
        return plain(number);
    }

    /** A number of a hundred thousand noughts, which fits in ten signs of a file, comes out as it was written. */
    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > 30 ? shortest.toString() : shortest.toPlainString();
    }

    /** Whether the cell's style shows a day or a year; the numbers are the styles that every program knows by heart. */
    private static boolean dated(Cell cell) {
        Integer style = cell.getDataFormatId();
        if (style == null) {
            return false;
        }
        if (style >= 14 && style <= 17
                || style == 22
                || style >= 27 && style <= 31
                || style == 36
                || style >= 50 && style <= 58) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATE_SIGNS
                        .matcher(NOT_DATE_SIGNS.matcher(format).replaceAll(""))
                        .find();
    }
}
