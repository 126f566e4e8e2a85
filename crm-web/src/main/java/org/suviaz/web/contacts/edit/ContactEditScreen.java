package org.suviaz.web.contacts.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.suviaz.contacts.ContactCard;
import org.suviaz.contacts.ContactCode;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.TagRow;
import org.suviaz.fields.OwnField;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.contacts.list.WorklistWay;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

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
    private final AlikeQuestion alike;
    private final Notices notices;
    private final Words words;
    private final WorklistWay worklist;
    private final FormAccess access;
    private final OwnInputs own;
    private Right right;
    private ContactCard card;
    private String id;
    private String after;
    private TypedContact typed = new TypedContact();

    @Inject
    public ContactEditScreen(
            Contacts contacts,
            Callers callers,
            AddressQuestions address,
            AlikeQuestion alike,
            Notices notices,
            Words words,
            WorklistWay worklist,
            FormAccess access,
            OwnInputs own) {
        this.contacts = contacts;
        this.callers = callers;
        this.address = address;
        this.alike = alike;
        this.notices = notices;
        this.words = words;
        this.worklist = worklist;
        this.access = access;
        this.own = own;
    }

    protected ContactEditScreen() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Fills the form: with the person to change, with what stays after the person before, or with nothing.
     *
     * @throws NotThere where that person is not, or not the caller's to change
     */
    public void open() {
        if (id != null) {
            typed = TypedContact.of(contacts.edit(AskedNumber.of(id)));
            address.open(typed);
            return;
        }
        callers.require(Right.ADD_PEOPLE);
        TypedContact before = after == null ? typed : TypedContact.of(contacts.edit(AskedNumber.of(after)));
        typed = before.next(UUID.randomUUID().toString());
        typed.standards(own.edited());
        address.open(typed);
    }

    public String save() {
        return CARD + saved() + worklist.getMore();
    }

    public String saveAndNext() {
        return NEXT + saved();
    }

    /** Saves nothing: the form comes back with what its address may mean. */
    public void check() {
        address.ask(typed, getRight());
    }

    public TypedContact getTyped() {
        return typed;
    }

    /** Whether a person is being added, not changed. */
    public boolean isNew() {
        return typed.isNew();
    }

    /** The right by which zones and places are offered. */
    public Right getRight() {
        if (right == null) {
            right = access.asked().matches("\\d{1,18}")
                    ? contacts.changing(AskedNumber.of(access.asked()))
                    : Right.ADD_PEOPLE;
        }
        return right;
    }

    /** Whether the field of that name is there to be typed. */
    public boolean edits(String field) {
        return access.edits(Field.valueOf(field));
    }

    /** Whether the field of that name is there of the person to be read alone, whole or masked. */
    public boolean tells(String field) {
        return access.tells(Field.valueOf(field));
    }

    /** What is not there to be typed, as the card has it; looked at only where there is any such field. */
    public ContactCard getCard() {
        if (card == null) {
            card = contacts.open(AskedNumber.of(access.asked()), words.language());
        }
        return card;
    }

    public String getPhones() {
        return String.join(", ", getCard().phones());
    }

    public String getNote() {
        ContactCard read = getCard();
        return read.masks(Field.NOTE.name()) && !read.note().isEmpty()
                ? words.get("contacts.card.note.there")
                : read.note();
    }

    /** What is told of that field of the organisation's own, which is not there to be typed. */
    public String told(OwnField field) {
        return getCard().fields().stream()
                .filter(value -> value.field().id() == field.id())
                .map(value -> own.text(value))
                .findFirst()
                .orElse("");
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
        address.settle(typed, getRight());
        ContactForm form = typed.form(own.edited());
        if (form.id() == null) {
            alike.ask(form);
        }
        long person = contacts.save(form, alike::said);
        notices.add("contacts.edit.saved", ContactCode.of(person));
        contacts.addressDoubt(person)
                .ifPresent(doubt -> notices.warn("contacts.edit.doubt." + doubt, ContactCode.of(person)));
        return person;
    }
}
