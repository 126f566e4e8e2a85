package org.suviaz.sheets;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook; every cell is a text, so that no program makes a number or a day of a phone or a house. */
public final class XlsxSheet implements SheetWriter {

    private static final int ROWS_AT_ONCE = 1000;

    private final Worksheet sheet;
    private final XlsxBook book;
    private boolean leaving;
    private int line;

    XlsxSheet(Worksheet sheet, XlsxBook book) {
        this.sheet = sheet;
        this.book = book;
    }

    XlsxSheet leavingMemory() {
        leaving = true;
        return this;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(line, column, SafeCell.neutral(cells.get(column)));
            }
        }
        line++;
        if (leaving && line % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    /** Closes the book with it. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
