package org.suviaz.web.bulk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.bulk.BulkActRow;
import org.suviaz.bulk.BulkActs;
import org.suviaz.bulk.BulkUndoPlan;
import org.suviaz.contacts.UndoPage;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** What an act with many people came to, and what taking it back would do. */
@Named
@RequestScoped
public class BulkActScreen {

    private final BulkActs acts;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private BulkActRow act;
    private BulkUndoPlan plan;
    private UndoPage left;

    @Inject
    public BulkActScreen(BulkActs acts, Words words, Notices notices, HttpServletRequest request) {
        this.acts = acts;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected BulkActScreen() {
        this(null, null, null, null);
    }

    /**
     * Reads it before anything is written.
     *
     * @throws NotThere where the caller did none of that number
     */
    public void open() {
        getAct();
    }

    public String undo() {
        acts.undo(id());
        notices.add("bulk.undone");
        return "/bulk/act/bulkAct?faces-redirect=true&id=" + id();
    }

    public BulkActRow getAct() {
        if (act == null) {
            act = acts.act(id());
        }
        return act;
    }

    public BulkUndoPlan getPlan() {
        if (plan == null) {
            plan = acts.plan(id());
        }
        return plan;
    }

    public UndoPage getLeft() {
        if (left == null) {
            String page = request.getParameter("p");
            left = acts.left(
                    id(), page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, words.language());
        }
        return left;
    }

    private long id() {
        return AskedNumber.of(request.getParameter("id"));
    }
}
