package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.suviaz.contacts.ExportedPeople;
import org.suviaz.contacts.ExportedPerson;
import org.suviaz.contacts.ExportedPortion;
import org.suviaz.files.Files;
import org.suviaz.geo.Home;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.sheets.SheetWriter;

/**
 * Produces a file: reads people portion by portion as who asked sees them at that moment, lays their rows down under seal,
 * and writes the file in a last step. The rows come in another order in each file, so that two copies of one list differ.
 */
@ApplicationScoped
class ExportJob implements JobKind {

    static final String KIND = "export";

    private static final int AT_ONCE = 1000;
    private static final Duration PIECES_KEPT = Duration.ofHours(2);
    private static final Random ORDER = new SecureRandom();

    private final OwnExports own;
    private final ExportedPeople people;
    private final ExportColumns columns;
    private final Files files;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    ExportJob(
            OwnExports own, ExportedPeople people, ExportColumns columns, Files files, Callers callers, AuditLog log) {
        this.own = own;
        this.people = people;
        this.columns = columns;
        this.files = files;
        this.callers = callers;
        this.log = log;
    }

    protected ExportJob() {
        this(null, null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long subjectId, String checkpoint) {
        ExportRun run = own.of(subjectId);
        List<ExportColumn> chosen = columns.chosen(run.columns(), callers.current());
        if (!callers.current().may(Right.EXPORT_PEOPLE)
                || chosen.size() < run.columns().size()) {
            throw new Problem("exports.problem.right");
        }
        ExportProgress progress = ExportProgress.of(checkpoint);
        return progress.more() ? lay(run, chosen, progress) : write(run, progress);
    }

    private Step lay(ExportRun run, List<ExportColumn> chosen, ExportProgress progress) {
        Wanted wanted = own.wanted(run);
        ExportedPortion portion = people.next(
                wanted.query(),
                run.askedAt(),
                progress.after(),
                AT_ONCE,
                wanted.legend().language());
        if (progress.rows() + portion.people().size() > run.people()) {
            throw new Problem("exports.problem.grew");
        }
        List<List<String>> rows = rows(chosen, portion.people(), wanted.legend());
        long piece = files.write("rows", "application/octet-stream", PIECES_KEPT, out -> RowPieces.write(rows, out));
        ExportProgress now = progress.and(portion.last(), rows.size(), portion.more(), piece);
        return Step.goOn(rows.size(), 0, now.checkpoint());
    }

    private static List<List<String>> rows(List<ExportColumn> chosen, List<ExportedPerson> people, Legend legend) {
        List<Function<ExportedPerson, String>> cells =
                chosen.stream().map(column -> column.cells(people, legend)).toList();
        return people.stream()
                .map(one -> cells.stream().map(cell -> cell.apply(one)).toList())
                .toList();
    }

    private Step write(ExportRun run, ExportProgress progress) {
        if (progress.rows() == 0) {
            throw new Problem("exports.problem.nobody");
        }
        AtomicInteger written = new AtomicInteger();
        long file = files.write(
                run.format().fileName(),
                run.format().mediaType(),
                ExportRun.WAITS,
                out -> written.set(write(run, progress, out)));
        progress.pieces().forEach(files::drop);
        log.append(AuditKind.PEOPLE_EXPORTED, run.object(), written.get());
        run.ready(file, written.get(), Home.now());
        return Step.last(0, 0, null);
    }

    /** The number stands at the end of the heads: there no sorting moves it, and nobody takes it for a person. */
    private int write(ExportRun run, ExportProgress progress, OutputStream out) throws IOException {
        Wanted wanted = own.wanted(run);
        List<String> heads = new ArrayList<>();
        run.columns().forEach(column -> heads.add(wanted.legend().word(column)));
        heads.add(run.number());
        List<Long> pieces = new ArrayList<>(progress.pieces());
        Collections.shuffle(pieces, ORDER);
        int written = 0;
        try (SheetWriter sheet = run.format().open(out)) {
            sheet.row(heads);
            for (long piece : pieces) {
                written += copy(piece, sheet);
            }
        }
        return written;
    }

    private int copy(long piece, SheetWriter sheet) throws IOException {
        try (InputStream kept = files.read(piece)) {
            List<List<String>> rows = RowPieces.read(kept);
            Collections.shuffle(rows, ORDER);
            for (List<String> row : rows) {
                sheet.row(row);
            }
            return rows.size();
        } catch (NotThere late) {
            throw new Problem("exports.problem.late");
        }
    }
}
