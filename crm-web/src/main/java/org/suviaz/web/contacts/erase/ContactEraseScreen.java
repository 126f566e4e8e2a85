package org.suviaz.web.contacts.erase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.contacts.ErasureDraft;
import org.suviaz.contacts.Erasures;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** Says what goes and what stays when a person is taken away for good, and asks a second person to agree. */
@Named
@RequestScoped
public class ContactEraseScreen {

    private final Erasures erasures;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private ErasureDraft draft;

    @Inject
    public ContactEraseScreen(Erasures erasures, Words words, Notices notices, HttpServletRequest request) {
        this.erasures = erasures;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected ContactEraseScreen() {
        this(null, null, null, null);
    }

    /**
     * Reads the person before anything is written.
     *
     * @throws NotThere where nobody of that number is the caller's to put away
     */
    public void open() {
        getDraft();
    }

    public String ask() {
        erasures.ask(person());
        notices.add("contacts.erase.asked");
        return "/contacts/card/contactCard?faces-redirect=true&id=" + person();
    }

    public ErasureDraft getDraft() {
        if (draft == null) {
            draft = erasures.draft(person(), words.language());
        }
        return draft;
    }

    private long person() {
        return AskedNumber.of(request.getParameter("id"));
    }
}
