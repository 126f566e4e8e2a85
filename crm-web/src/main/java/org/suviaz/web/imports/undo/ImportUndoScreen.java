package org.suviaz.web.imports.undo;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.suviaz.contacts.UndoPage;
import org.suviaz.contacts.UndoRow;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.ImportUndo;
import org.suviaz.imports.Imports;
import org.suviaz.imports.UndoSummary;
import org.suviaz.jobs.JobRow;
import org.suviaz.web.contacts.card.PartWord;
import org.suviaz.web.frame.Words;
import org.suviaz.web.imports.Asked;

/** Counts what taking a list back would do, shows how that goes on, and lists what stays. */
@Named
@ViewScoped
public class ImportUndoScreen implements Serializable {

    private final Imports imports;
    private final ImportUndo undo;
    private final Words words;
    private long batch;
    private int page = 1;
    private transient BatchRow row;
    private transient UndoSummary summary;
    private transient JobRow job;
    private transient UndoPage left;

    @Inject
    public ImportUndoScreen(Imports imports, ImportUndo undo, Words words) {
        this.imports = imports;
        this.undo = undo;
        this.words = words;
    }

    protected ImportUndoScreen() {
        this(null, null, null);
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
        job = undo.running(batch).orElse(null);
        row = imports.batch(batch);
        summary = null;
        left = null;
    }

    /** A page that stays open while the work goes on asks anew each time it is written. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            open();
        }
    }

    public String undo() {
        undo.undo(batch);
        return again();
    }

    public String stop() {
        undo.stop(batch);
        return again();
    }

    private String again() {
        return "/imports/undo/importUndo?faces-redirect=true&batch=" + batch;
    }

    public boolean isGoing() {
        return job != null && !job.over();
    }

    /** There is something to take back, and nobody is at it. */
    public boolean isPossible() {
        return !isGoing() && getSummary().possible();
    }

    /** Something was taken back already. */
    public boolean isBegun() {
        return job != null;
    }

    /** What the page says above its figures: where the work stands, or why there is none. */
    public String getState() {
        if (isGoing()) {
            return words.get("imports.undo.going");
        }
        if (getSummary().tooLate()) {
            return words.of("imports.problem.undo.tooLate", ImportUndo.OPEN.toDays());
        }
        if (isPossible()) {
            return words.get(isBegun() ? "imports.undo.stopped" : "imports.undo.text");
        }
        return words.get(isBegun() ? "imports.undo.done" : "imports.problem.undo.nothing");
    }

    public UndoPage getLeft() {
        if (left == null) {
            left = undo.left(batch, page, words.language());
        }
        return left;
    }

    /** What the field is called; the whole person has a word of its own. */
    public String field(UndoRow kept) {
        return kept.field().isEmpty() ? words.get("imports.undo.person") : PartWord.of(kept.field(), words);
    }

    public BatchRow getRow() {
        return row;
    }

    /** Counted anew for each page, and not while the work goes on: that shows how far it is. */
    public UndoSummary getSummary() {
        if (summary == null) {
            summary = undo.summary(batch);
        }
        return summary;
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
