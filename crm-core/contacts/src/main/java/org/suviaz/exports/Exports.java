package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.ExportCount;
import org.suviaz.contacts.ExportedPeople;
import org.suviaz.files.FileRow;
import org.suviaz.files.Files;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door by which people leave as a file: counted first, with what for, above a number of people within a day after a
 * second person's word, and given out once, within ten minutes, to the visit that asked. Everybody sees the own runs alone.
 */
@ApplicationScoped
@Transactional
public class Exports {

    private final ExportStart start;
    private final ExportRunRepository runs;
    private final OwnExports own;
    private final ExportRows rows;
    private final ExportColumns columns;
    private final ExportedPeople people;
    private final Files files;
    private final Jobs jobs;
    private final Callers callers;
    private final AuditLog log;

    /** Of one account one at a time begins: two that begin together would both find the day's number untouched. */
    private final Map<Integer, Object> turns = new ConcurrentHashMap<>();

    @Inject
    Exports(
            ExportStart start,
            ExportRunRepository runs,
            OwnExports own,
            ExportRows rows,
            ExportColumns columns,
            ExportedPeople people,
            Files files,
            Jobs jobs,
            Callers callers,
            AuditLog log) {
        this.start = start;
        this.runs = runs;
        this.own = own;
        this.rows = rows;
        this.columns = columns;
        this.people = people;
        this.files = files;
        this.jobs = jobs;
        this.callers = callers;
        this.log = log;
    }

    protected Exports() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * What a file of these people would hold.
     *
     * @throws NotThere where the caller takes nobody out, or the chosen zone is none of the caller's
     */
    public ExportDraft draft(ContactQuery query) {
        Instant now = Home.now();
        ExportCount count = people.count(query, now);
        return new ExportDraft(count.people(), count.leftOut(), count.zone(), ExportLimit.here(), runs.takenAlone(now));
    }

    /** What of people the caller can take out, for a file in that language. */
    public List<OfferedColumn> columns(Language language) {
        return columns.offered(callers.current()).stream()
                .map(column -> new OfferedColumn(column.code(), column.head(language), column.usual()))
                .toList();
    }

    /**
     * Has the file produced, or asks a second person where it is too large for one.
     *
     * @param words says a key in the language of the file
     * @return the number of the run
     * @throws Rejected with everything that is wrong with the form
     * @throws Problem where there is nobody to take out
     */
    @CodeAgain
    @Transactional(TxType.SUPPORTS)
    public long begin(ExportForm form, UnaryOperator<String> words) {
        synchronized (turn()) {
            return start.begin(form, words);
        }
    }

    /**
     * Has a file produced that a second person confirmed; it will be given out to the visit that asks now.
     *
     * @throws NotThere where it is none of the caller's, or not confirmed
     * @throws Problem where there are more people by now than were confirmed
     */
    @CodeAgain
    @Transactional(TxType.SUPPORTS)
    public void produce(long id, String seat) {
        synchronized (turn()) {
            start.produce(id, seat);
        }
    }

    /** Asks the job to stop; no file comes of it. */
    public void stop(long id) {
        own.of(id);
        jobs.latest(ExportJob.KIND, id).map(JobRow::id).ifPresent(jobs::stop);
    }

    /**
     * A run of the caller's.
     *
     * @param seat of the visit that looks
     * @throws NotThere where it is none
     */
    public ExportRow row(long id, String seat) {
        callers.require(Right.EXPORT_PEOPLE);
        return rows.of(own.of(id), seat);
    }

    /** The caller's runs, the newest first. */
    public ExportPage page(int asked, String seat) {
        callers.require(Right.EXPORT_PEOPLE);
        long count = runs.count();
        int page = Math.min(Math.max(1, asked), ExportPage.pages(count));
        List<ExportRow> shown = runs.page((page - 1) * ExportPage.SIZE, ExportPage.SIZE).stream()
                .map(run -> rows.of(run, seat))
                .toList();
        return ExportPage.of(shown, count, page);
    }

    /**
     * Gives the file out, once; that it was taken is in the log before the first byte goes.
     *
     * @throws NotThere where there is none for that visit, or none any more
     */
    @CodeAgain
    public TakenFile take(long id, String seat) {
        callers.require(Right.EXPORT_PEOPLE);
        ExportRun run = own.of(id);
        if (run.readyAt() == null || !runs.take(id, seat, Home.now())) {
            throw new NotThere(run.object());
        }
        FileRow file = files.row(run.fileId());
        log.append(AuditKind.EXPORT_TAKEN, run.object(), run.inFile());
        return new TakenFile(file, files.read(run.fileId()));
    }

    /** It is out: nothing of it stays in the house. */
    public void given(TakenFile taken) {
        files.drop(taken.file().id());
    }

    private Object turn() {
        return turns.computeIfAbsent(callers.current().accountId(), first -> new Object());
    }
}
