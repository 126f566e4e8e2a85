package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactLacks;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.Contacts;
import org.suviaz.web.frame.AskedNumber;

/** The list that a card was opened from to be mended: it goes along in the address, so that the next one is a click away. */
@Named
@RequestScoped
public class WorklistWay {

    private final HttpServletRequest request;
    private final Contacts contacts;
    private final ContactLacks lacks;

    @Inject
    public WorklistWay(HttpServletRequest request, Contacts contacts, ContactLacks lacks) {
        this.request = request;
        this.contacts = contacts;
        this.lacks = lacks;
    }

    protected WorklistWay() {
        this(null, null, null);
    }

    /** Whether there is such a list at all. */
    public boolean isSet() {
        return getLack() != null;
    }

    /** What is lacking of everybody on it, or null. */
    public ContactLack getLack() {
        return Optional.ofNullable(ContactLack.of(said("lack")))
                .filter(lacks::isTold)
                .orElse(null);
    }

    /** The zone within which it looks, empty for all. */
    public String getIn() {
        return said("in");
    }

    /** The end of an address that keeps to the list; empty where there is none. */
    public String getMore() {
        return isSet() ? "&lack=" + getLack() + (getIn().isEmpty() ? "" : "&in=" + getIn()) : "";
    }

    /** The number of the next person on it, after the last one the first again; null where nobody else is on it. */
    public Long next(long person) {
        Integer zone = getIn().isEmpty() ? null : Integer.valueOf(AskedNumber.ofFew(getIn()));
        return contacts.next(ContactQuery.everybody().withZone(zone).withLack(getLack()), person);
    }

    private String said(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
