package org.suviaz.sheets;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook that is written into a stream. This package is the only place that knows the library; the file's properties
 * name nobody and nothing: neither who made it, nor on which machine, nor with what.
 */
public final class XlsxBook implements AutoCloseable {

    /** Some programs refuse a file that says nothing at all; this is said by half of all files in the world. */
    private static final String NOBODYS = "Calc";

    private final Workbook workbook;
    private boolean empty = true;

    /** The stream stays open. */
    public XlsxBook(OutputStream out) {
        workbook = new Workbook(out, NOBODYS, null);
    }

    /** One more sheet; rows can be added to each of them until the book is closed. */
    public XlsxSheet sheet(String name) {
        empty = false;
        return new XlsxSheet(workbook.newWorksheet(name), this);
    }

    /** The sheet of a book that holds no other: its rows leave the memory as they come. */
    XlsxSheet onlySheet() {
        return sheet("1").leavingMemory();
    }

    @Override
    public void close() throws IOException {
        if (empty) {
            sheet("1");
        }
        workbook.close();
    }
}
