package org.suviaz.web.imports.same;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.BatchState;
import org.suviaz.imports.Imports;
import org.suviaz.imports.SameFiles;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.imports.Asked;
import org.suviaz.web.imports.ImportSteps;

/** Asks what is meant with a file that came before, and tells what came of it then. */
@Named
@RequestScoped
public class ImportSameScreen {

    private final Imports imports;
    private final SameFiles sameFiles;
    private final ImportSteps steps;
    private final Notices notices;
    private long batch;
    private BatchRow row;
    private List<BatchRow> earlier;

    @Inject
    public ImportSameScreen(Imports imports, SameFiles sameFiles, ImportSteps steps, Notices notices) {
        this.imports = imports;
        this.sameFiles = sameFiles;
        this.steps = steps;
        this.notices = notices;
    }

    protected ImportSameScreen() {
        this(null, null, null, null);
    }

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
        earlier = sameFiles.earlier(batch);
    }

    /** Brings the file in once more. */
    public String takeAgain() {
        sameFiles.takeAgain(batch);
        return "/imports/sheets/importSheets?faces-redirect=true&batch=" + batch;
    }

    /** Throws the new file away and goes on with the latest of the earlier lists. */
    public String openEarlier() {
        BatchRow latest = earlier.stream().findFirst().orElseThrow(NotThere::new);
        imports.drop(batch);
        return steps.of(latest) + "?faces-redirect=true&batch=" + latest.id();
    }

    /** Throws the new file away. */
    public String drop() {
        imports.drop(batch);
        notices.add("imports.same.dropped", String.valueOf(batch));
        return "/imports/list/importList?faces-redirect=true";
    }

    /** Nobody has answered yet. */
    public boolean isOpen() {
        return row.state() == BatchState.ASKED;
    }

    public BatchRow getRow() {
        return row;
    }

    public List<BatchRow> getEarlier() {
        return earlier;
    }

    public String getBatch() {
        return String.valueOf(batch);
    }

    public void setBatch(String asked) {
        batch = Asked.number(asked);
    }
}
