package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.JudgedRow;
import org.suviaz.contacts.RowVerdict;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;

/**
 * Looks at every row of the chosen sheets without bringing anybody in: clears what was found out before, then takes a
 * thousand rows a step out of the file and lays each down once, with what it is to the people who are there.
 */
@ApplicationScoped
class CheckJob implements JobKind {

    static final String KIND = "import-check";

    private static final int CHUNK = 1_000;

    private final BatchRepository batches;
    private final RowRepository rows;
    private final OpenLists lists;
    private final RowReading reading;
    private final Ahead ahead;
    private final ContactBatch contacts;

    @Inject
    CheckJob(
            BatchRepository batches,
            RowRepository rows,
            OpenLists lists,
            RowReading reading,
            Ahead ahead,
            ContactBatch contacts) {
        this.batches = batches;
        this.rows = rows;
        this.lists = lists;
        this.reading = reading;
        this.ahead = ahead;
        this.contacts = contacts;
    }

    protected CheckJob() {
        this(null, null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long batchId, String checkpoint) {
        if (checkpoint == null) {
            rows.clear(batchId);
            return Step.goOn(0, 0, "0");
        }
        ImportBatch batch = batches.get(batchId);
        int before = Integer.parseInt(checkpoint);
        OpenList list = lists.take(batch, before);
        try {
            return step(batch, before, list);
        } catch (RuntimeException broken) {
            list.close();
            throw broken;
        }
    }

    private Step step(ImportBatch batch, int before, OpenList list) {
        SheetBook sheets = new SheetBook(batches.sheets(batch.id()));
        ReadRows read = list.read(() -> read(list, batch, sheets));
        if (read.rows().isEmpty()) {
            list.close();
            return finish(batch);
        }
        list.ahead(ahead.begin(() -> read(list, batch, sheets)));
        judge(batch.id(), read, list);
        read.rows().forEach(rows::add);
        rows.flush();
        int taken = before + read.rows().size();
        lists.keep(batch.id(), taken, list);
        int faulty = (int) read.rows().stream().filter(ImportRow::faulty).count();
        return Step.goOn(read.rows().size() - faulty, faulty, String.valueOf(taken));
    }

    private ReadRows read(OpenList list, ImportBatch batch, SheetBook sheets) {
        return reading.taken(list, batch.id(), sheets, batch.fileName(), CHUNK);
    }

    private void judge(long batchId, ReadRows read, OpenList list) {
        List<JudgedRow> verdicts = contacts.judge(read.people(), batchId);
        for (int i = 0; i < read.readable().size(); i++) {
            JudgedRow verdict = verdicts.get(i);
            ImportRow row = read.readable().get(i);
            row.judged(verdict);
            if (list.twin(verdict.twinPhone(), verdict.twinBirth()) && row.state() == RowVerdict.NEW) {
                row.doubt();
            }
        }
    }

    private Step finish(ImportBatch batch) {
        RowCounts counts = rows.accounted(batch);
        batch.checked(counts, rows.fieldChanges(batch.id()));
        return Step.last(0, 0, null);
    }
}
