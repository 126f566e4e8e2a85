package org.suviaz.web.imports.preview;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.suviaz.contacts.FieldChange;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.BatchState;
import org.suviaz.imports.FaultPage;
import org.suviaz.imports.FieldFigure;
import org.suviaz.imports.ImportReports;
import org.suviaz.imports.Imports;
import org.suviaz.imports.RowKind;
import org.suviaz.imports.SampleRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.web.contacts.card.PartWord;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;
import org.suviaz.web.imports.Asked;

/** Shows what would become of every row, before anybody is brought in. */
@Named
@ViewScoped
public class ImportPreviewScreen implements Serializable {

    private static final int SAMPLES = 15;

    private final Imports imports;
    private final ImportReports reports;
    private final Words words;
    private final OwnWords ownWords;
    private final Notices notices;
    private long batch;
    private String show = "";
    private int page = 1;
    private boolean doubtful = true;
    private transient BatchRow row;
    private transient JobRow job;
    private transient FaultPage found;
    private transient List<SampleRow> samples;
    private transient Integer own;

    @Inject
    public ImportPreviewScreen(
            Imports imports, ImportReports reports, Words words, OwnWords ownWords, Notices notices) {
        this.imports = imports;
        this.reports = reports;
        this.words = words;
        this.ownWords = ownWords;
        this.notices = notices;
    }

    protected ImportPreviewScreen() {
        this(null, null, null, null, null);
    }

    /** A click may find this view's memory gone with the click before it: the form says which list it is. */
    @PostConstruct
    void begin() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            batch = Asked.inForm();
            open();
        }
    }

    /** Finds the list, or says that there is none. */
    public void open() {
        row = imports.batch(batch);
        job = imports.checking(batch).orElse(null);
        found = null;
        samples = null;
        own = null;
    }

    /** A page that stays open while the work goes on asks anew each time it is written. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            open();
        }
    }

    public String run() {
        imports.run(batch, doubtful);
        return "/imports/run/importRun?faces-redirect=true&batch=" + batch;
    }

    public String stop() {
        imports.stop(batch);
        return "/imports/preview/importPreview?faces-redirect=true&batch=" + batch;
    }

    public String drop() {
        boolean begun = imports.running(batch).isPresent();
        imports.drop(batch);
        notices.add(begun ? "imports.dropped" : "imports.cancelled", String.valueOf(batch));
        return "/imports/list/importList?faces-redirect=true";
    }

    /** The figures are there, and the list can be brought in. */
    public boolean isReady() {
        return row.state() == BatchState.CHECKED;
    }

    /** Nobody has started the check yet. */
    public boolean isEarly() {
        return job == null && row.state() == BatchState.RECEIVED;
    }

    /** The list is in already, and there is nothing to look at before. */
    public boolean isLate() {
        return row.state() == BatchState.DONE || row.state() == BatchState.DROPPED;
    }

    /** The check stands still without an end: it failed or was stopped. */
    public boolean isBroken() {
        return job != null && job.over() && row.state() == BatchState.RECEIVED;
    }

    /** Why it did, where there is a sentence for it. */
    public String getReason() {
        String key = job.result();
        return key != null && words.containsKey(key) ? words.get(key) : words.get("imports.preview.broken");
    }

    public boolean isOfFindings() {
        return kind() == RowKind.FAULTY || kind() == RowKind.REMARKED;
    }

    /** The page of findings that was asked for. */
    public FaultPage getFound() {
        if (found == null) {
            found = kind() == RowKind.FAULTY ? reports.faults(batch, page) : reports.remarks(batch, page);
        }
        return found;
    }

    public List<SampleRow> getSamples() {
        if (samples == null) {
            samples = reports.samples(batch, kind(), SAMPLES, words.language());
        }
        return samples;
    }

    /** What a row changes, in the reader's words. */
    public String change(FieldChange change) {
        return words.of(
                "imports.preview.change",
                PartWord.of(change.field(), words),
                value(change.field(), change.before()),
                value(change.field(), change.after()));
    }

    private String value(String field, String kept) {
        String said = ownWords.said(field, kept);
        return said.isEmpty() ? words.get("imports.nothing") : said;
    }

    /** How often a field changes. */
    public String figure(FieldFigure figure) {
        return words.of("imports.preview.field", PartWord.of(figure.field(), words), figure.changed());
    }

    /** How many columns are kept with the person as they are. */
    public int getOwnColumns() {
        if (own == null) {
            own = reports.ownColumns(batch);
        }
        return own;
    }

    /** How many lose something that stands in that field. */
    public String warning(FieldFigure figure) {
        return words.of("imports.preview.overwrites", PartWord.of(figure.field(), words), row.percent(figure));
    }

    public boolean isOfChanges() {
        return kind() == RowKind.CHANGED;
    }

    /** Whether doubtful rows are to come in. */
    public boolean isDoubtful() {
        return doubtful;
    }

    public void setDoubtful(boolean wanted) {
        doubtful = wanted;
    }

    public List<RowKind> getKinds() {
        return List.of(RowKind.values());
    }

    public int count(RowKind kind) {
        return reports.count(batch, kind);
    }

    public String reason(FieldProblem problem) {
        return words.of(problem.key(), problem.args());
    }

    /** Anything that is no kind of rows shows the first of those that there are. */
    private RowKind kind() {
        return getKinds().stream()
                .filter(kind -> kind.name().equals(show))
                .findFirst()
                .orElseGet(this::first);
    }

    private RowKind first() {
        if (row.fresh() > 0) {
            return RowKind.FINE;
        }
        if (row.changed() > 0) {
            return RowKind.CHANGED;
        }
        if (row.doubtful() > 0) {
            return RowKind.DOUBTFUL;
        }
        return row.same() > 0 ? RowKind.SAME : RowKind.FAULTY;
    }

    /** There are no rows of the kind that is shown. */
    public boolean isNothing() {
        return isOfFindings() ? getFound().count() == 0 : getSamples().isEmpty();
    }

    public RowKind getKind() {
        return kind();
    }

    public BatchRow getRow() {
        return row;
    }

    public JobRow getJob() {
        return job;
    }

    public String getBatch() {
        return String.valueOf(batch);
    }

    public void setBatch(String asked) {
        batch = Asked.number(asked);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    public void setPage(String asked) {
        page = (int) Asked.number(asked);
    }
}
