package org.suviaz.web.contacts.origin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.contacts.ContactOrigins;
import org.suviaz.contacts.OriginRow;
import org.suviaz.contacts.Origins;
import org.suviaz.problems.NotThere;
import org.suviaz.web.contacts.card.HistoryLine;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** Where each thing that is known of a person comes from: since when, from whom, from which list. */
@Named
@RequestScoped
public class ContactOriginScreen {

    private final Origins origins;
    private final Words words;
    private final OwnWords own;
    private final HttpServletRequest request;
    private ContactOrigins found;

    @Inject
    public ContactOriginScreen(Origins origins, Words words, OwnWords own, HttpServletRequest request) {
        this.origins = origins;
        this.words = words;
        this.own = own;
        this.request = request;
    }

    protected ContactOriginScreen() {
        this(null, null, null, null);
    }

    /**
     * Reads before anything is written.
     *
     * @throws NotThere where nobody of that number is the caller's
     */
    public void open() {
        getFound();
    }

    public ContactOrigins getFound() {
        if (found == null) {
            found = origins.of(AskedNumber.of(request.getParameter("id")), words.language());
        }
        return found;
    }

    public HistoryLine line(OriginRow row) {
        return HistoryLine.of(row.last(), words, own);
    }

    /** By which act it came: with the card itself, or by a later change. */
    public String way(OriginRow row) {
        String act = row.last().cause() + (row.first() ? ".whole" : "");
        String way = words.get("contacts.card.cause." + act);
        return row.list() == null ? way : words.of("contacts.origin.list", way, row.list());
    }
}
