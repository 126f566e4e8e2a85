package org.suviaz.imports.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.suviaz.problems.Problem;

/** Reads an Excel workbook of 1997 to 2003 by its records, one row in memory at a time. */
final class XlsReader implements ListReader {

    private final XlsBook book;

    XlsReader(byte[] file) {
        book = new XlsBook(file);
    }

    @Override
    public List<String> names() {
        return book.names();
    }

    @Override
    public RowSource open(int place) {
        String name = names().get(place);
        try {
            return new XlsRows(book, book.records(place), name);
        } catch (IOException | RuntimeException broken) {
            throw new Reading("imports.problem.unreadable", broken, name);
        }
    }

    @Override
    public void close() {
        book.close();
    }

    /**
     * The cells come row by row, in some files with a few rows interchanged, so that some rows are put together at once.
     * Charts, in a sheet or instead of one, bring records of their own, which are passed over.
     */
    private static final class XlsRows implements RowSource {

        /** Programs write rows in blocks of 32, and in order from block to block. */
        private static final int AT_ONCE = 64;

        private final XlsBook book;
        private final RecordFactoryInputStream records;
        private final String name;
        private final SortedMap<Integer, RowCells> rows = new TreeMap<>();
        private int given = -1;
        private int depth;
        private boolean over;

        XlsRows(XlsBook book, RecordFactoryInputStream records, String name) {
            this.book = book;
            this.records = records;
            this.name = name;
        }

        @Override
        public RawRow next() {
            try {
                while (!over && rows.size() <= AT_ONCE) {
                    put(cell());
                }
            } catch (Problem problem) {
                throw problem;
            } catch (RuntimeException broken) {
                throw new Reading("imports.problem.unreadable", broken, name);
            }
            if (rows.isEmpty()) {
                return null;
            }
            given = rows.firstKey();
            return rows.remove(given).row(given + 1);
        }

        private void put(CellValueRecordInterface cell) {
            if (cell == null) {
                over = true;
            } else if (cell.getRow() <= given) {
                throw new IllegalStateException("rows out of order");
            } else {
                rows.computeIfAbsent(cell.getRow(), row -> new RowCells(name)).put(cell.getColumn(), text(cell));
            }
        }

        private CellValueRecordInterface cell() {
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                if (record instanceof BOFRecord begin) {
                    depth++;
                    if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKSHEET) {
                        return null;
                    }
                } else if (record instanceof EOFRecord && --depth <= 0) {
                    return null;
                } else if (depth == 1 && record instanceof CellValueRecordInterface cell) {
                    return cell;
                }
            }
            return null;
        }

        private String text(CellValueRecordInterface cell) {
            if (cell instanceof LabelSSTRecord shared) {
                return book.text(shared.getSSTIndex());
            } else if (cell instanceof NumberRecord number) {
                return number(number);
            } else if (cell instanceof LabelRecord label) {
                return label.getValue();
            } else if (cell instanceof FormulaRecord formula) {
                return XlsFormulas.text(formula);
            } else if (cell instanceof BoolErrRecord bool) {
                return bool.isBoolean() ? String.valueOf(bool.getBooleanValue()) : "#" + bool.getErrorValue();
            }
            return "";
        }

        private String number(NumberRecord cell) {
            double value = cell.getValue();
            if (!Double.isFinite(value)) {
                return "";
            }
            if (value >= 1 && book.dated(cell.getXFIndex())) {
                LocalDateTime day = DateUtil.getLocalDateTime(value, book.from1904());
                if (day != null) {
                    return Numbers.day(day);
                }
            }
            return Numbers.plain(BigDecimal.valueOf(value));
        }

        @Override
        public void close() {
            // bytes in memory
        }
    }
}
