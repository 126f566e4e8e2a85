package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.contacts.ContactCode;
import org.suviaz.contacts.ContactMoves;
import org.suviaz.contacts.FieldChange;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/** The door to what was found out about the rows of a list: to look at, and to take away and mend. */
@ApplicationScoped
@Transactional
public class ImportReports {

    /** Rows on one page of faults or samples. */
    public static final int PAGE = 50;

    private final Callers callers;
    private final BatchRepository batches;
    private final RowRepository rows;
    private final ContactMoves people;
    private final Zones zones;
    private final AuditLog log;

    @Inject
    ImportReports(
            Callers callers,
            BatchRepository batches,
            RowRepository rows,
            ContactMoves people,
            Zones zones,
            AuditLog log) {
        this.callers = callers;
        this.batches = batches;
        this.rows = rows;
        this.people = people;
        this.zones = zones;
        this.log = log;
    }

    protected ImportReports() {
        this(null, null, null, null, null, null);
    }

    /** How many rows of that kind were found so far. */
    public int count(long batchId, RowKind kind) {
        return rows.count(mine(batchId), kind);
    }

    /** How many columns of the organisation's own there are, heads that several sheets have counted once. */
    public int ownColumns(long batchId) {
        return (int) batches.chosenSheets(mine(batchId)).stream()
                .flatMap(sheet -> sheet.mapping().ownHeads().stream())
                .distinct()
                .count();
    }

    /** What is wrong, row by row, from page 1 on. */
    public FaultPage faults(long batchId, int page) {
        return findings(batchId, RowKind.FAULTY, page, ImportRow::problems);
    }

    /** What is worth a look in rows that can come in, from page 1 on. */
    public FaultPage remarks(long batchId, int page) {
        return findings(batchId, RowKind.REMARKED, page, ImportRow::remarks);
    }

    /** Some rows that can come in, as in the file and as understood. */
    public List<SampleRow> samples(long batchId, RowKind kind, int most, Language language) {
        SheetBook sheets = new SheetBook(batches.sheets(mine(batchId)));
        List<ImportRow> page = rows.page(batchId, kind, 0, Math.min(most, PAGE));
        Map<Long, String> names =
                people.names(page.stream().flatMap(row -> row.alike().stream()).collect(Collectors.toSet()), language);
        return page.stream()
                .map(row -> SampleRow.of(sheets.of(row), row, changes(row, language), alike(row, names)))
                .toList();
    }

    private static List<String> alike(ImportRow row, Map<Long, String> names) {
        return row.alike().stream()
                .filter(names::containsKey)
                .map(id -> names.get(id) + " " + ContactCode.of(id))
                .toList();
    }

    /**
     * Writes the rows with faults as a spreadsheet that can be mended and brought in again.
     *
     * @param reasonHead what stands above the added column
     * @param words says a problem in the reader's language
     * @return how many rows there are
     */
    @CodeAgain
    public int download(long batchId, String reasonHead, Function<FieldProblem, String> words, OutputStream out) {
        SheetBook sheets = new SheetBook(batches.sheets(mine(batchId)));
        int all = rows.count(batchId, RowKind.FAULTY);
        log.append(AuditKind.FAULTS_DOWNLOADED, Imports.object(batchId), all);
        try (FaultsSheet sheet = new FaultsSheet(out, reasonHead, words)) {
            for (int from = 0; from < all; from += PAGE * 10) {
                for (ImportRow row : rows.page(batchId, RowKind.FAULTY, from, PAGE * 10)) {
                    sheet.add(sheets.of(row), row);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    /** A zone is a number in the row, and a name for the eye. */
    private List<FieldChange> changes(ImportRow row, Language language) {
        return row.changes().stream()
                .map(change -> change.field().equals("zone")
                        ? new FieldChange(
                                change.field(), zone(change.before(), language), zone(change.after(), language))
                        : change)
                .toList();
    }

    private String zone(String id, Language language) {
        return zones.tree()
                .byId(Integer.parseInt(id))
                .map(zone -> zone.name().in(language))
                .orElse(id);
    }

    private FaultPage findings(long batchId, RowKind kind, int page, Function<ImportRow, List<FieldProblem>> findings) {
        SheetBook sheets = new SheetBook(batches.sheets(mine(batchId)));
        int count = rows.count(batchId, kind);
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<FaultRow> faults = rows.page(batchId, kind, (shown - 1) * PAGE, PAGE).stream()
                .flatMap(row -> findings.apply(row).stream().map(found -> FaultRow.of(sheets.of(row), row, found)))
                .toList();
        return new FaultPage(faults, count, shown, pages, (shown - 1) * PAGE + 1, Math.min(shown * PAGE, count));
    }

    private long mine(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        return batches.get(batchId).id();
    }
}
