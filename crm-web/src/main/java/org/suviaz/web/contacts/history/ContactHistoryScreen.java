package org.suviaz.web.contacts.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.contacts.ContactHistory;
import org.suviaz.contacts.ContactHistoryPage;
import org.suviaz.problems.NotThere;
import org.suviaz.web.contacts.card.HistoryLine;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** Everything that was ever done to a person: who, when, which fields, before and after. */
@Named
@RequestScoped
public class ContactHistoryScreen {

    private final ContactHistory history;
    private final Words words;
    private final OwnWords own;
    private final HttpServletRequest request;
    private ContactHistoryPage page;

    @Inject
    public ContactHistoryScreen(ContactHistory history, Words words, OwnWords own, HttpServletRequest request) {
        this.history = history;
        this.words = words;
        this.own = own;
        this.request = request;
    }

    protected ContactHistoryScreen() {
        this(null, null, null, null);
    }

    /**
     * Reads the history before anything is written.
     *
     * @throws NotThere where nobody of that number is the caller's
     */
    public void open() {
        getPage();
    }

    public ContactHistoryPage getPage() {
        if (page == null) {
            page = history.page(AskedNumber.of(request.getParameter("id")), asked(), words.language());
        }
        return page;
    }

    /** What was changed at once, block by block, each field on a line of its own. */
    public List<List<HistoryLine>> getBlocks() {
        return getPage().rows().stream()
                .map(save -> save.changes().stream()
                        .map(change -> HistoryLine.of(change, words, own))
                        .toList())
                .toList();
    }

    private int asked() {
        String number = request.getParameter("p");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
