package org.suviaz.imports.formats;

import java.util.List;
import org.suviaz.problems.Problem;

/**
 * Holds a whole file to what people can have written: however often a short file says the same long text over, no more
 * letters come out of it, and no more rows.
 */
final class LimitedReader implements ListReader {

    /** Of 200,000 people 500 letters each. */
    static final long MOST_LETTERS = 100L << 20;

    /** Blank ones with them, of all sheets. */
    static final long MOST_ROWS = 4L << 20;

    static final int MOST_SHEETS = 250;

    private final ListReader reader;
    private long letters;
    private long rows;

    LimitedReader(ListReader reader) {
        this.reader = reader;
        if (reader.names().size() > MOST_SHEETS) {
            reader.close();
            throw new Problem("imports.problem.bomb");
        }
    }

    @Override
    public List<String> names() {
        return reader.names();
    }

    @Override
    public RowSource open(int place) {
        return new LimitedRows(reader.open(place));
    }

    @Override
    public void close() {
        reader.close();
    }

    private final class LimitedRows implements RowSource {

        private final RowSource source;

        LimitedRows(RowSource source) {
            this.source = source;
        }

        @Override
        public RawRow next() {
            RawRow row = source.next();
            if (row == null) {
                return null;
            }
            rows++;
            for (String cell : row.cells()) {
                letters += cell.length();
            }
            if (letters > MOST_LETTERS || rows > MOST_ROWS) {
                throw new Problem("imports.problem.bomb");
            }
            return row;
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
