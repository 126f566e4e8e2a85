package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.suviaz.files.Files;
import org.suviaz.geo.Home;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/** The door for a list that comes in: received, sheets chosen, checked, brought in, destroyed. */
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
    private final ChangeableLists open;
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
            ChangeableLists open,
            Files files,
            Jobs jobs,
            AuditLog log) {
        this.callers = callers;
        this.batches = batches;
        this.rows = rows;
        this.reception = reception;
        this.choices = choices;
        this.open = open;
        this.files = files;
        this.jobs = jobs;
        this.log = log;
    }

    protected Imports() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Takes a file in, looks its sheets over and guesses their columns.
     *
     * @param size what the sender says; what is read is counted again
     * @return the number of the list
     * @throws Problem imports.problem.* where the file cannot be read, or the day's measure is full; nothing is kept of it
     */
    public long receive(String fileName, long size, InputStream content) {
        callers.require(Right.IMPORT_PEOPLE);
        Quota.refuse(batches.since(Home.startOfToday()), size);
        ImportBatch batch = reception.receive(fileName, bytes(size, content));
        if (!batches.earlier(batch, 1).isEmpty()) {
            batch.ask();
        }
        log.append(AuditKind.IMPORT_RECEIVED, object(batch.id()) + " sha256 " + batch.sha256(), batch.rows());
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

    /**
     * Reads the file in other letters or with another separator than those that were found; its sheets are found anew.
     *
     * @throws Problem imports.problem.* where nobody is found in it that way; then it stays as it was
     */
    public void readAs(long batchId, String charset, Character separator) {
        ImportBatch batch = open.changeable(batchId);
        reception.readAgain(batch, batch.readAs().chosen(charset, separator));
    }

    /** Decides which sheets come in, and in which row their columns are named. */
    public void choose(long batchId, List<SheetChoice> wanted) {
        choices.sheets(open.changeable(batchId), wanted);
    }

    /** Starts the check of every row, by what the columns mean now. Three clicks start one check. */
    public void check(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        batches.locked(batchId);
        if (ChangeableLists.going(open.checking(batchId))) {
            return;
        }
        ImportBatch batch = open.changeable(batchId);
        Choices.sum(batch, batches.sheets(batchId));
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
        if (batches.locked(batchId).state() == BatchState.DONE || ChangeableLists.going(open.running(batchId))) {
            return;
        }
        ImportBatch batch = open.changeable(batchId);
        if (batch.state() != BatchState.CHECKED) {
            throw new Problem("imports.problem.notChecked");
        }
        batch.broughtBy(Home.now());
        if (running(batchId).isEmpty()) {
            batch.doubtfulIn(doubtfulToo);
        }
        jobs.start(RunJob.KIND, batchId, rows.left(batchId, batch.broughtTo()));
    }

    /** The latest check of a list. */
    public Optional<JobRow> checking(long batchId) {
        return open.checking(batchId);
    }

    /** The latest run of a list. */
    public Optional<JobRow> running(long batchId) {
        return open.running(batchId);
    }

    /** Stops whatever goes on with a list; what is in stays in. */
    public void stop(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        open.busy(batchId).ifPresent(job -> jobs.stop(job.id()));
    }

    /** Closes a list: destroys file and rows; the people who came in stay. */
    public void drop(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = batches.locked(batchId);
        if (batch.state() == BatchState.DROPPED) {
            return;
        }
        open.refuseBusy(batchId);
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
