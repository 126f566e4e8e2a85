package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.CheckedRow;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.NewContact;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/**
 * Brings the checked rows in, some hundred a transaction. Every row is looked at once more before: between the preview
 * and now somebody's rights may have changed. At the end came in and faults are all rows, or the job has failed.
 */
@ApplicationScoped
class RunJob implements JobKind {

    static final String KIND = "import-run";

    private static final int CHUNK = 500;

    private final BatchRepository batches;
    private final RowRepository rows;
    private final RowForms forms;
    private final ContactBatch contacts;
    private final AuditLog log;

    @Inject
    RunJob(BatchRepository batches, RowRepository rows, RowForms forms, ContactBatch contacts, AuditLog log) {
        this.batches = batches;
        this.rows = rows;
        this.forms = forms;
        this.contacts = contacts;
        this.log = log;
    }

    protected RunJob() {
        this(null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long batchId, String checkpoint) {
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        ImportBatch batch = batches.get(batchId);
        List<ImportRow> next = rows.next(batchId, after, RowState.NEW, CHUNK);
        if (next.isEmpty()) {
            return finish(batch);
        }
        SheetBook sheets = new SheetBook(batches.sheets(batchId));
        List<NewContact> people = new ArrayList<>();
        for (ImportRow row : next) {
            RowRead read = forms.read(sheets.of(row), row.cells(), batch.fileName());
            CheckedRow checked = read.with(contacts.check(read.form()));
            if (checked.fine()) {
                people.add(new NewContact(read.form(), row.saveKey()));
                row.done();
            } else {
                row.fault(checked.problems());
            }
        }
        contacts.addAll(people);
        String last = String.valueOf(next.get(next.size() - 1).id());
        return Step.goOn(people.size(), next.size() - people.size(), last);
    }

    private Step finish(ImportBatch batch) {
        int in = rows.count(batch.id(), RowState.DONE);
        int faulty = rows.count(batch.id(), RowState.FAULT);
        if (in + faulty != batch.rows()) {
            throw new Problem("imports.problem.miscounted");
        }
        batch.done(in, faulty);
        log.append(AuditKind.IMPORT_RUN, Imports.object(batch.id()), in);
        return Step.last(0, 0, null);
    }
}
