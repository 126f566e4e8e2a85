package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.files.Files;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/** The door for a list that comes in: received, sheets and columns chosen, checked, brought in, destroyed. */
@ApplicationScoped
@Transactional
public class Imports {

    /**
     * The largest file that is taken, in bytes. Lists of 200,000 people have 15 MB, and the whole file is in memory
     * while it is read.
     */
    public static final int MOST_BYTES = 20 << 20;

    /** The longest list that is taken: half of it took an organisation twenty years. */
    public static final int MOST_ROWS = 200_000;

    private static final int MEGABYTE = 1 << 20;

    private final Callers callers;
    private final BatchRepository batches;
    private final RowRepository rows;
    private final Reception reception;
    private final Choices choices;
    private final Files files;
    private final Jobs jobs;
    private final AuditLog log;

    @Inject
    Imports(
            Callers callers,
            BatchRepository batches,
            RowRepository rows,
            Reception reception,
            Choices choices,
            Files files,
            Jobs jobs,
            AuditLog log) {
        this.callers = callers;
        this.batches = batches;
        this.rows = rows;
        this.reception = reception;
        this.choices = choices;
        this.files = files;
        this.jobs = jobs;
        this.log = log;
    }

    protected Imports() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Takes a file in, looks its sheets over and guesses their columns.
     *
     * @param size what the sender says; what is read is counted again
     * @return the number of the list
     * @throws Problem imports.problem.* where the file cannot be read; nothing is kept of it
     */
    public long receive(String fileName, long size, InputStream content) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = reception.receive(fileName, bytes(size, content));
        log.append(AuditKind.IMPORT_RECEIVED, object(batch.id()), batch.rows());
        return batch.id();
    }

    /** The caller's lists, the latest first. */
    public List<BatchRow> mine(int most) {
        callers.require(Right.IMPORT_PEOPLE);
        return batches.latest(most).stream().map(this::row).toList();
    }

    public BatchRow batch(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        return row(batches.get(batchId));
    }

    public List<SheetRow> sheets(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        batches.get(batchId);
        return batches.sheets(batchId).stream().map(ImportSheet::row).toList();
    }

    /** Decides which sheets come in, and in which row their columns are named. */
    public void choose(long batchId, List<SheetChoice> wanted) {
        choices.sheets(changeable(batchId), wanted);
    }

    /** What the columns of the chosen sheets seem to mean, as far as that is the caller's to bring in. */
    public List<ColumnGroup> columns(long batchId) {
        Caller caller = callers.require(Right.IMPORT_PEOPLE);
        batches.get(batchId);
        return choices.groups(batches.chosenSheets(batchId), caller);
    }

    /** What a column can mean for the caller. */
    public List<ImportField> fields() {
        Caller caller = callers.require(Right.IMPORT_PEOPLE);
        return Stream.of(ImportField.values())
                .filter(field -> field.isFor(caller))
                .toList();
    }

    /**
     * Decides what the columns mean, and starts the check of every row. Three clicks start one check.
     *
     * @throws NotThere where a column is to mean what is not the caller's to bring in
     */
    public void check(long batchId, List<ColumnChoice> wanted) {
        Caller caller = callers.require(Right.IMPORT_PEOPLE);
        if (wanted.stream().flatMap(choice -> choice.fields().stream()).anyMatch(field -> !field.isFor(caller))) {
            throw new NotThere(object(batchId));
        }
        batches.locked(batchId);
        if (going(checking(batchId)) && choices.same(batches.chosenSheets(batchId), wanted)) {
            return;
        }
        ImportBatch batch = changeable(batchId);
        choices.columns(batch, wanted);
        jobs.start(CheckJob.KIND, batchId, batch.rows());
    }

    /** Starts to bring in what has no fault; for a list that was stopped on its way, goes on. Three clicks start one run. */
    @CodeAgain
    public void run(long batchId) {
        run(batchId, batches.get(batchId).doubtfulIn());
    }

    /**
     * The same, and says what is to become of doubtful rows.
     *
     * @param doubtfulToo whether they come in as new people; else they stay out
     */
    @CodeAgain
    public void run(long batchId, boolean doubtfulToo) {
        callers.require(Right.IMPORT_PEOPLE);
        if (batches.locked(batchId).state() == BatchState.DONE || going(running(batchId))) {
            return;
        }
        ImportBatch batch = changeable(batchId);
        if (batch.state() != BatchState.CHECKED) {
            throw new Problem("imports.problem.notChecked");
        }
        if (running(batchId).isEmpty()) {
            batch.doubtfulIn(doubtfulToo);
        }
        jobs.start(RunJob.KIND, batchId, batch.row(null).fine());
    }

    /** The latest check of a list. */
    public Optional<JobRow> checking(long batchId) {
        return jobs.latest(CheckJob.KIND, batches.get(batchId).id());
    }

    /** The latest run of a list. */
    public Optional<JobRow> running(long batchId) {
        return jobs.latest(RunJob.KIND, batches.get(batchId).id());
    }

    /** Stops whatever goes on with a list; what is in stays in. */
    public void stop(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        busy(batchId).ifPresent(job -> jobs.stop(job.id()));
    }

    /** Destroys file and rows; the people who came in stay. */
    public void drop(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = batches.locked(batchId);
        if (batch.state() == BatchState.DROPPED) {
            return;
        }
        refuseBusy(batchId);
        files.drop(batch.fileId());
        rows.clear(batchId);
        batches.removeSheets(batchId);
        batch.drop();
        log.append(AuditKind.IMPORT_DROPPED, object(batchId), batch.rows());
    }

    /** How the log names a list. */
    static String object(long batchId) {
        return "import " + batchId;
    }

    private ImportBatch changeable(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = batches.locked(batchId);
        refuseBusy(batchId);
        if (batch.state() == BatchState.DROPPED) {
            throw new Problem("imports.problem.dropped");
        }
        if (batch.state() == BatchState.DONE) {
            throw new Problem("imports.problem.alreadyDone");
        }
        return batch;
    }

    private void refuseBusy(long batchId) {
        if (busy(batchId).isPresent()) {
            throw new Problem("imports.problem.busy");
        }
    }

    private static boolean going(Optional<JobRow> job) {
        return job.isPresent() && !job.get().over();
    }

    private Optional<JobRow> busy(long batchId) {
        return checking(batchId).filter(job -> !job.over()).or(() -> running(batchId)
                .filter(job -> !job.over()));
    }

    private BatchRow row(ImportBatch batch) {
        return batch.row(batches.sameAs(batch).orElse(null));
    }

    private static byte[] bytes(long size, InputStream content) {
        try {
            byte[] bytes = size > MOST_BYTES ? null : content.readNBytes(MOST_BYTES + 1);
            if (bytes == null || bytes.length > MOST_BYTES) {
                throw new Problem("imports.problem.tooLarge", MOST_BYTES / MEGABYTE);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
