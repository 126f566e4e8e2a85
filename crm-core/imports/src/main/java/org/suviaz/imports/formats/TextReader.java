package org.suviaz.imports.formats;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads a text whose columns are kept apart by a separator, and bound by quotes where the separator or a line's end
 * stands within. It is one sheet, named as the file.
 */
final class TextReader implements ListReader {

    /** The longest quoted text; a quote that never ends would swallow the list. */
    private static final int MOST_IN_QUOTES = 4 * CellText.MOST;

    private final byte[] file;
    private final ReadAs as;
    private final String name;

    TextReader(byte[] file, ReadAs as, String name) {
        this.file = file;
        this.as = as;
        this.name = name;
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }

    @Override
    public RowSource open(int place) {
        return new TextRows(
                records(Texts.reader(file, as.charset()), as.separator()).iterator(), name);
    }

    @Override
    public void close() {
        // bytes in memory
    }

    /** One record a line, blank ones too, as a spreadsheet program counts them. */
    static CsvReader<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(MOST_IN_QUOTES)
                .ofCsvRecord(text);
    }

    private static final class TextRows implements RowSource {

        private final CloseableIterator<CsvRecord> records;
        private final String name;
        private final RowCells cells;
        private int number;

        TextRows(CloseableIterator<CsvRecord> records, String name) {
            this.records = records;
            this.name = name;
            this.cells = new RowCells(name);
        }

        @Override
        public RawRow next() {
            CsvRecord read = read();
            if (read == null) {
                return null;
            }
            number++;
            for (int column = 0; column < read.getFieldCount(); column++) {
                cells.put(column, read.getField(column));
            }
            return cells.row(number);
        }

        private CsvRecord read() {
            try {
                return records.hasNext() ? records.next() : null;
            } catch (CsvParseException | UncheckedIOException broken) {
                throw new Reading("imports.problem.unreadable", broken, name);
            }
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException("closing bytes in memory", impossible);
            }
        }
    }
}
