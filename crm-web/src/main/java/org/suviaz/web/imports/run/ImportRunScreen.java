package org.suviaz.web.imports.run;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.BatchState;
import org.suviaz.imports.FaultPage;
import org.suviaz.imports.ImportReports;
import org.suviaz.imports.Imports;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.imports.Asked;

/** Shows how a list comes in, what came of it, and what to do with the rows that could not. */
@Named
@ViewScoped
public class ImportRunScreen implements Serializable {

    private final Imports imports;
    private final ImportReports reports;
    private final Words words;
    private final Notices notices;
    private long batch;
    private int page = 1;
    private transient BatchRow row;
    private transient JobRow job;
    private transient FaultPage faults;

    @Inject
    public ImportRunScreen(Imports imports, ImportReports reports, Words words, Notices notices) {
        this.imports = imports;
        this.reports = reports;
        this.words = words;
        this.notices = notices;
    }

    protected ImportRunScreen() {
        this(null, null, null, null);
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
        job = imports.running(batch).orElse(null);
        faults = null;
    }

    /** A page that stays open while the work goes on asks anew each time it is written. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            open();
        }
    }

    public String stop() {
        imports.stop(batch);
        return again();
    }

    /** Goes on with a list that stopped on its way: what is in is not brought in twice. */
    public String goOn() {
        imports.run(batch);
        return again();
    }

    public String drop() {
        imports.drop(batch);
        notices.add(row.undone() ? "imports.closed" : "imports.dropped", String.valueOf(batch));
        return "/imports/list/importList?faces-redirect=true";
    }

    private String again() {
        return "/imports/run/importRun?faces-redirect=true&batch=" + batch;
    }

    public boolean isGoing() {
        return job != null && !job.over();
    }

    public boolean isDone() {
        return row.state() == BatchState.DONE;
    }

    /** It stands still on its way: stopped, or failed. */
    public boolean isBroken() {
        return row.state() == BatchState.CHECKED && job != null && job.over() && !row.undone();
    }

    /** Somebody may have come in by it. */
    public boolean isUndoable() {
        return job != null && job.over();
    }

    /** Why it failed, where there is a sentence for it. */
    public String getReason() {
        String key = job.result();
        return key != null && words.containsKey(key) ? words.get(key) : words.get("imports.run.broken");
    }

    public boolean isDropped() {
        return row.state() == BatchState.DROPPED;
    }

    public FaultPage getFaults() {
        if (faults == null) {
            faults = reports.faults(batch, page);
        }
        return faults;
    }

    public String reason(FieldProblem problem) {
        return words.of(problem.key(), problem.args());
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

    public String getPage() {
        return String.valueOf(page);
    }

    public void setPage(String asked) {
        page = (int) Asked.number(asked);
    }
}
