package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.HeldRow;
import org.suviaz.contacts.Holding;
import org.suviaz.contacts.RowVerdict;
import org.suviaz.jobs.JobBusy;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/**
 * Takes the checked rows over, a thousand a transaction. Every row is held at that moment once more: between the preview
 * and now rights may have changed, and another list may have brought the same people; one list at a time does so. A row
 * whose fate is the expected one is not written again. At the end all rows are accounted for, or the job has failed.
 */
@ApplicationScoped
class RunJob implements JobKind {

    static final String KIND = "import-run";

    private static final int CHUNK = 1_000;

    private final BatchRepository batches;
    private final RowRepository rows;
    private final RowReading reading;
    private final Ahead ahead;
    private final RunAhead readAhead;
    private final TurnRepository turns;
    private final ContactBatch contacts;
    private final AuditLog log;

    @Inject
    RunJob(
            BatchRepository batches,
            RowRepository rows,
            RowReading reading,
            Ahead ahead,
            RunAhead readAhead,
            TurnRepository turns,
            ContactBatch contacts,
            AuditLog log) {
        this.batches = batches;
        this.rows = rows;
        this.reading = reading;
        this.ahead = ahead;
        this.readAhead = readAhead;
        this.turns = turns;
        this.contacts = contacts;
        this.log = log;
    }

    protected RunJob() {
        this(null, null, null, null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long batchId, String checkpoint) {
        ImportBatch batch = batches.get(batchId);
        long after = checkpoint == null ? batch.broughtTo() : Long.parseLong(checkpoint);
        SheetBook sheets = new SheetBook(batches.sheets(batchId));
        ReadRows read = readAhead.read(batchId, after, () -> read(batch, after, sheets));
        if (read.rows().isEmpty()) {
            return finish(batch);
        }
        List<ImportRow> next = read.rows();
        long last = next.get(next.size() - 1).id();
        readAhead.keep(batchId, last, ahead.begin(() -> read(batch, last, sheets)));
        batch.broughtTo(last);
        int faulty = noted(next, hold(read, new Holding(batchId, batch.doubtfulIn())));
        return Step.goOn(next.size() - faulty, faulty, String.valueOf(last));
    }

    /** Where somebody else changed one of these people at the same moment, the step is given up and done again. */
    private List<HeldRow> hold(ReadRows read, Holding how) {
        try {
            turns.await();
            return contacts.hold(read.people(), how);
        } catch (OptimisticLockException | PessimisticLockException | LockTimeoutException met) {
            throw new JobBusy(met);
        }
    }

    private ReadRows read(ImportBatch batch, long after, SheetBook sheets) {
        return reading.laidDown(batch.id(), after, sheets, batch.fileName(), CHUNK);
    }

    /** Writes down which rows became something else than was expected, and says how many turned out faulty. */
    private int noted(List<ImportRow> expected, List<HeldRow> held) {
        Map<RowVerdict, List<Long>> others = new EnumMap<>(RowVerdict.class);
        int faulty = 0;
        for (int i = 0; i < expected.size(); i++) {
            ImportRow row = expected.get(i);
            RowVerdict now = held.get(i).verdict();
            if (now == RowVerdict.FAULT) {
                rows.becameFault(row.id(), held.get(i).problems());
                faulty++;
            } else if (now != row.state()) {
                others.computeIfAbsent(now, none -> new ArrayList<>()).add(row.id());
            }
        }
        others.forEach((state, ids) -> rows.became(ids, state));
        return faulty;
    }

    private Step finish(ImportBatch batch) {
        RowCounts counts = rows.accounted(batch);
        batch.done(counts);
        log.append(AuditKind.IMPORT_RUN, Imports.object(batch.id()), batch.cameIn() + batch.changed());
        return Step.last(0, 0, null);
    }
}
