package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.Problem;

/**
 * Looks at every row of the chosen sheets without bringing anybody in: clears what was found out before, takes the
 * sheets out of the file one by one, then checks row after row.
 */
@ApplicationScoped
class CheckJob implements JobKind {

    static final String KIND = "import-check";

    private static final int CHUNK = 500;
    private static final String SHEET = "sheet ";

    private final BatchRepository batches;
    private final RowRepository rows;
    private final Intake intake;
    private final RowForms forms;
    private final ContactBatch contacts;

    @Inject
    CheckJob(BatchRepository batches, RowRepository rows, Intake intake, RowForms forms, ContactBatch contacts) {
        this.batches = batches;
        this.rows = rows;
        this.intake = intake;
        this.forms = forms;
        this.contacts = contacts;
    }

    protected CheckJob() {
        this(null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long batchId, String checkpoint) {
        if (checkpoint == null) {
            rows.clear(batchId);
            return Step.goOn(0, 0, SHEET + 0);
        }
        if (checkpoint.startsWith(SHEET)) {
            return read(batchId, Integer.parseInt(checkpoint.substring(SHEET.length())));
        }
        return check(batchId, Long.parseLong(checkpoint));
    }

    private Step read(long batchId, int index) {
        int sheets = batches.chosenSheets(batchId).size();
        intake.take(batchId, index);
        boolean more = index + 1 < sheets;
        return Step.goOn(0, 0, more ? SHEET + (index + 1) : String.valueOf(ImportRow.firstId(batchId) - 1));
    }

    private Step check(long batchId, long after) {
        ImportBatch batch = batches.get(batchId);
        SheetBook sheets = new SheetBook(batches.sheets(batchId));
        List<ImportRow> next = rows.next(batchId, after, RowState.READ, CHUNK);
        for (ImportRow row : next) {
            RowRead read = forms.read(sheets.of(row), row.cells(), batch.fileName());
            row.checked(read.with(contacts.check(read.form())), TwinKeys.of(read.form()));
        }
        if (!next.isEmpty()) {
            return Step.goOn(
                    next.size(), 0, String.valueOf(next.get(next.size() - 1).id()));
        }
        return finish(batch);
    }

    private Step finish(ImportBatch batch) {
        if (rows.count(batch.id()) != batch.rows()) {
            throw new Problem("imports.problem.miscounted");
        }
        int doubtful = rows.markTwins(batch.id());
        batch.checked(rows.count(batch.id(), RowState.FAULT), doubtful);
        return Step.last(0, 0, null);
    }
}
