package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ListedPerson;
import org.suviaz.imports.formats.CellText;
import org.suviaz.problems.FieldProblem;

/** Reads rows as people, out of the file or out of what was laid down of it. */
@ApplicationScoped
class RowReading {

    private final RowRepository rows;
    private final RowForms forms;
    private final ContactBatch contacts;

    @Inject
    RowReading(RowRepository rows, RowForms forms, ContactBatch contacts) {
        this.rows = rows;
        this.forms = forms;
        this.contacts = contacts;
    }

    protected RowReading() {
        this(null, null, null);
    }

    /** The next rows of the file. */
    ReadRows taken(OpenList list, long batchId, SheetBook sheets, String origin, int most) {
        List<ImportRow> all = new ArrayList<>();
        List<ImportRow> readable = new ArrayList<>();
        List<ListedPerson> people = new ArrayList<>();
        for (TakenRow one : list.next(most)) {
            List<FieldProblem> tooLong = new ArrayList<>();
            ImportRow row = row(batchId, one, tooLong);
            all.add(row);
            if (tooLong.isEmpty()) {
                readable.add(row);
                people.add(forms.person(sheets.of(row), row, one.raw().cells(), origin));
            }
        }
        return new ReadRows(all, readable, contacts.read(people));
    }

    /** The next rows that something may come of; a look of its own, since it may be on a thread of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    ReadRows laidDown(long batchId, long after, SheetBook sheets, String origin, int most) {
        List<ImportRow> next = rows.next(batchId, after, most);
        List<ListedPerson> people = next.stream()
                .map(row -> forms.person(sheets.of(row), row, row.cells(), origin))
                .toList();
        return new ReadRows(next, next, contacts.read(people));
    }

    private static ImportRow row(long batchId, TakenRow taken, List<FieldProblem> tooLong) {
        List<String> cells = new ArrayList<>(taken.raw().cells());
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.length() > CellText.MOST) {
                cells.set(column, cell.substring(0, CellText.MOST));
                tooLong.add(FaultRow.atColumn(column, "imports.problem.cellTooLong", CellText.MOST));
            }
        }
        ImportRow row = new ImportRow(batchId, taken, cells);
        if (!tooLong.isEmpty()) {
            row.fault(tooLong);
        }
        return row;
    }
}
