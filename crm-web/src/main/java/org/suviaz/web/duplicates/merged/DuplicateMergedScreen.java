package org.suviaz.web.duplicates.merged;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.contacts.MergedRow;
import org.suviaz.contacts.PairPage;
import org.suviaz.duplicates.Duplicates;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;

/** What became one lately, each to be made two again. */
@Named
@RequestScoped
public class DuplicateMergedScreen {

    private final Duplicates duplicates;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private PairPage<MergedRow> page;

    @Inject
    public DuplicateMergedScreen(Duplicates duplicates, Words words, Notices notices, HttpServletRequest request) {
        this.duplicates = duplicates;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected DuplicateMergedScreen() {
        this(null, null, null, null);
    }

    /** Reads the list before anything is written. */
    public void open() {
        getPage();
    }

    public String undo() {
        long back = duplicates.undo(PickedRow.of("undo"));
        notices.add("duplicates.undo.done");
        return "/contacts/card/contactCard?faces-redirect=true&id=" + back;
    }

    public PairPage<MergedRow> getPage() {
        if (page == null) {
            String asked = request.getParameter("p");
            int number = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
            page = duplicates.merged(number, words.language());
        }
        return page;
    }
}
