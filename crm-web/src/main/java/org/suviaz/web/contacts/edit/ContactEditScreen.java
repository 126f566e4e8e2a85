package org.suviaz.web.contacts.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.suviaz.contacts.ContactCode;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.TagRow;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.contacts.card.PersonId;
import org.suviaz.web.frame.Notices;

/**
 * The form in which a person is added or changed.
 *
 * <p>All it needs travels in the form itself, so it works in any number of windows and after a sign-out; the key that
 * is made up when the form is first shown makes three clicks on Save one person.
 */
@Named
@RequestScoped
public class ContactEditScreen {

    private static final String CARD = "/contacts/card/contactCard?faces-redirect=true&id=";
    private static final String NEXT = "/contacts/edit/contactEdit?faces-redirect=true&after=";

    private final Contacts contacts;
    private final Callers callers;
    private final AddressQuestions address;
    private final Notices notices;
    private String id;
    private String after;
    private TypedContact typed = new TypedContact();

    @Inject
    public ContactEditScreen(Contacts contacts, Callers callers, AddressQuestions address, Notices notices) {
        this.contacts = contacts;
        this.callers = callers;
        this.address = address;
        this.notices = notices;
    }

    protected ContactEditScreen() {
        this(null, null, null, null);
    }

    /**
     * Fills the form: with the person to change, with what stays after the person before, or with nothing.
     *
     * @throws NotThere where that person is not, or not the caller's to change
     */
    public void open() {
        if (id != null) {
            typed = TypedContact.of(contacts.edit(PersonId.of(id)));
            address.open(typed);
            return;
        }
        callers.require(Right.ADD_PEOPLE);
        TypedContact before = after == null ? typed : TypedContact.of(contacts.edit(PersonId.of(after)));
        typed = before.next(UUID.randomUUID().toString());
        address.open(typed);
    }

    public String save() {
        return CARD + saved();
    }

    public String saveAndNext() {
        return NEXT + saved();
    }

    /** Saves nothing: the form comes back with what its address may mean. */
    public void check() {
        address.ask(typed);
    }

    public TypedContact getTyped() {
        return typed;
    }

    /** Whether a person is being added, not changed. */
    public boolean isNew() {
        return typed.isNew();
    }

    public List<TagRow> getTags() {
        return contacts.tags();
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        id = asked;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String before) {
        after = before;
    }

    private long saved() {
        address.settle(typed);
        long person = contacts.save(typed.form());
        notices.add("contacts.edit.saved", ContactCode.of(person));
        return person;
    }
}
