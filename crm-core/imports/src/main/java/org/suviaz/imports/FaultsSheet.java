package org.suviaz.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.problems.FieldProblem;
import org.suviaz.sheets.XlsxBook;
import org.suviaz.sheets.XlsxSheet;

/**
 * A spreadsheet of the rows that could not come in, sheet by sheet and column by column as they came, with the reason
 * behind.
 */
final class FaultsSheet implements AutoCloseable {

    private final XlsxBook book;
    private final String reasonHead;
    private final Function<FieldProblem, String> words;
    private final Map<Integer, XlsxSheet> sheets = new HashMap<>();

    FaultsSheet(OutputStream out, String reasonHead, Function<FieldProblem, String> words) {
        this.book = new XlsxBook(out);
        this.reasonHead = reasonHead;
        this.words = words;
    }

    void add(SheetBook.Page page, ImportRow row) throws IOException {
        XlsxSheet sheet = sheets.get(page.sheet().place());
        if (sheet == null) {
            sheet = book.sheet(page.sheet().name());
            sheets.put(page.sheet().place(), sheet);
            sheet.row(with(page.heads(), page, reasonHead));
        }
        String reasons = row.problems().stream().map(words).collect(Collectors.joining("; "));
        sheet.row(with(row.cells(), page, reasons));
    }

    /** The cells of a row, and the reason below its head. */
    private static List<String> with(List<String> cells, SheetBook.Page page, String reason) {
        List<String> row = new ArrayList<>(
                cells.subList(0, Math.min(cells.size(), page.heads().size())));
        while (row.size() < page.heads().size()) {
            row.add("");
        }
        row.add(reason);
        return row;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
