package org.suviaz.web.entry.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.entry.DraftRow;
import org.suviaz.entry.EntryDrafts;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;

/** The reader's sheets that are typed and not saved yet. */
@Named
@RequestScoped
public class EntryDraftsScreen {

    private final EntryDrafts drafts;
    private final Notices notices;
    private List<DraftRow> rows;

    @Inject
    public EntryDraftsScreen(EntryDrafts drafts, Notices notices) {
        this.drafts = drafts;
        this.notices = notices;
    }

    protected EntryDraftsScreen() {
        this(null, null);
    }

    /** Reads the list before anything is written. */
    public void open() {
        getRows();
    }

    public String drop() {
        drafts.drop(PickedRow.of("drop"));
        notices.add("entry.drafts.dropped");
        return "/entry/drafts/entryDrafts?faces-redirect=true";
    }

    public List<DraftRow> getRows() {
        if (rows == null) {
            rows = drafts.all();
        }
        return rows;
    }
}
