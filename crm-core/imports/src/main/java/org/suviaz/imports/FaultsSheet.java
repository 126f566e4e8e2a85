package org.suviaz.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.suviaz.imports.formats.CellText;
import org.suviaz.problems.FieldProblem;

/**
 * A spreadsheet of the rows that could not come in, sheet by sheet and column by column as they came, with the reason
 * behind. No cell of it is evaluated by any program, and the file says nothing about who made it.
 */
final class FaultsSheet implements AutoCloseable {

    private final Workbook workbook;
    private final String reasonHead;
    private final Function<FieldProblem, String> words;
    private final Map<Integer, Worksheet> sheets = new HashMap<>();
    private final Map<Integer, Integer> filled = new HashMap<>();

    FaultsSheet(OutputStream out, String reasonHead, Function<FieldProblem, String> words) {
        this.workbook = new Workbook(out, "Calc", null);
        this.reasonHead = reasonHead;
        this.words = words;
    }

    void add(SheetBook.Page page, ImportRow row) {
        int place = page.sheet().place();
        Worksheet sheet = sheets.computeIfAbsent(place, first -> begin(page));
        int line = filled.merge(place, 1, Integer::sum);
        write(sheet, line, row.cells());
        String reasons = row.problems().stream().map(words).collect(Collectors.joining("; "));
        sheet.value(line, page.heads().size(), CellText.neutral(reasons));
    }

    private Worksheet begin(SheetBook.Page page) {
        Worksheet sheet = workbook.newWorksheet(page.sheet().name());
        write(sheet, 0, page.heads());
        sheet.value(0, page.heads().size(), reasonHead);
        return sheet;
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(line, column, CellText.neutral(cells.get(column)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (sheets.isEmpty()) {
            workbook.newWorksheet("1");
        }
        workbook.close();
    }
}
