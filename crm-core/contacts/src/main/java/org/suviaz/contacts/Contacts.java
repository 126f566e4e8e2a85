package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.ZoneCounts;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to the people. Everybody sees those of the own zones alone, by a rule that lies elsewhere; every look and
 * every change is an entry of the log before it is shown or commits.
 */
@ApplicationScoped
@Transactional
public class Contacts {

    /** How many people one printed list holds. */
    public static final int MOST_PRINTED = 2000;

    private final Callers callers;
    private final ContactFinder finder;
    private final ContactCards cards;
    private final ContactWriter writer;
    private final ContactAccess access;
    private final ContactRepository contacts;
    private final ContactTagRepository tags;
    private final ZoneCounts counts;
    private final AuditLog log;

    @Inject
    Contacts(
            Callers callers,
            ContactFinder finder,
            ContactCards cards,
            ContactWriter writer,
            ContactAccess access,
            ContactRepository contacts,
            ContactTagRepository tags,
            ZoneCounts counts,
            AuditLog log) {
        this.callers = callers;
        this.finder = finder;
        this.cards = cards;
        this.writer = writer;
        this.access = access;
        this.contacts = contacts;
        this.tags = tags;
        this.counts = counts;
        this.log = log;
    }

    protected Contacts() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * A page of a list or search.
     *
     * @throws NotThere where the chosen zone is none of the caller's
     */
    public ContactPage page(ContactQuery query, Language language) {
        reader();
        ContactPage page = finder.page(query, language);
        log.append(
                query.words() == null ? AuditKind.LIST_SHOWN : AuditKind.SEARCH,
                object(query),
                page.rows().size());
        return page;
    }

    /**
     * The number of the next person of a list by their numbers, and after the last one the first; null where there is no
     * other.
     *
     * @throws NotThere as {@link #page}
     */
    public Long next(ContactQuery query, long after) {
        reader();
        return finder.next(query, after);
    }

    /**
     * Everybody of a query for printing.
     *
     * @throws Problem contacts.problem.print.tooMany where there are more than {0}
     */
    @CodeAgain
    public List<ContactRow> printable(ContactQuery query, Language language) {
        Caller caller = callers.require(Right.PRINT_PEOPLE);
        List<ContactRow> rows = finder.all(query, language, zone -> caller.may(Right.PRINT_PEOPLE, zone), MOST_PRINTED);
        if (rows == null) {
            throw new Problem("contacts.problem.print.tooMany", MOST_PRINTED);
        }
        log.append(AuditKind.LIST_PRINTED, object(query), rows.size());
        return rows;
    }

    /**
     * Everything about one person.
     *
     * @throws NotThere where there is none or not for the caller
     */
    public ContactCard open(long id, Language language) {
        reader();
        ContactCard card = cards.card(access.readable(id), language);
        log.append(AuditKind.PERSON_OPENED, card.code(), 1);
        return card;
    }

    /**
     * One person as a form, with a save key of its own. Fields that are not the caller's to change are empty; saving
     * leaves them as they are.
     *
     * @throws NotThere where the caller may not change this person
     */
    public ContactForm edit(long id) {
        ContactForm form =
                cards.offered(access.changeable(id), UUID.randomUUID().toString());
        log.append(AuditKind.PERSON_OPENED, ContactCode.of(id), 1);
        return form;
    }

    /**
     * Adds or changes a person; the same save key again changes nothing.
     *
     * @return the person's id
     * @throws Rejected with everything that is wrong with the form
     * @throws NotThere where the person is not there for the caller, or the caller may not add people at all
     */
    @Transactional(TxType.SUPPORTS)
    public long save(ContactForm form) {
        return save(form, null);
    }

    /**
     * The same, where somebody new may be a person who is there already: whoever saves is asked.
     *
     * @param answers by the number of each such person; nothing where nothing was said yet
     * @throws Rejected also where of one of them nothing was said
     */
    @Transactional(TxType.SUPPORTS)
    public long save(ContactForm form, LongFunction<AlikeAnswer> answers) {
        try {
            return writer.save(form, answers);
        } catch (PersistenceException twice) {
            // Two clicks at the same moment: one of them met the other's save key in the index.
            return writer.savedBy(form.saveKey()).orElseThrow(() -> twice);
        }
    }

    /** What the dictionary leaves open of a person's address, if that person is the caller's to see. */
    public Optional<AddressDoubt> addressDoubt(long id) {
        return contacts.find(id)
                .filter(contact -> FieldView.of(callers.current(), contact).reads(Field.ADDRESS))
                .map(Contact::addressDoubt)
                .filter(AddressDoubt::isOpen);
    }

    /** How much of each field of that person the caller gets; nothing of one who is not there. */
    public Map<Field, FieldAccess> fields(long id) {
        return contacts.find(id)
                .map(contact -> FieldView.of(callers.current(), contact))
                .map(cards::access)
                .orElseGet(() -> cards.access(FieldView.nothing()));
    }

    /** The right by which the caller changes that person, for offering zones and places to move the person to. */
    public Right changing(long id) {
        return contacts.find(id)
                .filter(contact -> callers.current().may(Right.CHANGE_PEOPLE, contact.zoneNumber()))
                .map(contact -> Right.CHANGE_PEOPLE)
                .orElse(Right.ADD_PEOPLE);
    }

    /** How much of each field of a new person the caller may fill in, in whichever zone that is most. */
    public Map<Field, FieldAccess> fieldsOfNew() {
        return cards.access(new FieldView(callers.current()::mostOfNew));
    }

    /** Takes a person out of the lists; nothing is lost. */
    public void putAway(long id) {
        writer.putAway(id);
    }

    /**
     * Puts a person into the lists again.
     *
     * @throws Problem where the record went into another one, and that can be undone still
     */
    public void bringBack(long id) {
        writer.bringBack(id);
    }

    /** The marks in use among the caller's people, by name. */
    public List<TagRow> tags() {
        reader();
        return tags.inUse();
    }

    /** How many people the caller can see, without those put away. */
    public long countAll() {
        reader();
        return callers.current().seesZonesWhole() ? counts.readable() : contacts.countAll();
    }

    public long countNewSince(Instant since) {
        reader();
        return contacts.countNewSince(since);
    }

    /** Who may enter people may look at the own ones of today: the scope rule shows no others. */
    private void reader() {
        if (!callers.current().ownRowsOnly()) {
            callers.require(Right.SEE_PEOPLE);
        }
    }

    private static String object(ContactQuery query) {
        if (query.chosen() != null) {
            return query.chosen().object();
        }
        return query.zoneId() == null ? "" : "zone " + query.zoneId();
    }
}
