package org.suviaz.contacts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.DictionaryChanged;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to the addresses that the dictionary leaves open, for whoever keeps it: groups of people who wrote alike, what
 * that may mean, and a decision for all of a group at once, which a job carries out. Only people of the caller's zones.
 */
@ApplicationScoped
@Transactional
public class OpenAddresses {

    private static final int SIZE = 20;

    /** Those who keep names in memory take the new ones first. */
    private static final int AFTER_THE_BOOKS = 3000;

    private final Callers callers;
    private final OpenAddressRepository open;
    private final AddressCandidates candidates;
    private final ContactAccess access;
    private final ContactRows rows;
    private final Jobs jobs;
    private final AuditLog log;

    @Inject
    OpenAddresses(
            Callers callers,
            OpenAddressRepository open,
            AddressCandidates candidates,
            ContactAccess access,
            ContactRows rows,
            Jobs jobs,
            AuditLog log) {
        this.callers = callers;
        this.open = open;
        this.candidates = candidates;
        this.access = access;
        this.rows = rows;
        this.jobs = jobs;
        this.log = log;
    }

    protected OpenAddresses() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * A page of groups, the largest first.
     *
     * @param settlements those of unknown settlements; else those of streets
     * @param page from 1; the last one where there are not so many
     */
    public OpenAddressPage page(boolean settlements, int page, Language language) {
        keeper();
        long count = open.countGroups(settlements);
        int there = Math.min(page, ContactPage.pages(count, SIZE));
        List<OpenAddress> found = open.groups(settlements, (there - 1) * SIZE, SIZE).stream()
                .map(group -> row(group, access.readable(group.personId()), language))
                .toList();
        log.append(AuditKind.LIST_SHOWN, "addresses", found.size());
        return OpenAddressPage.of(found, count, there, SIZE);
    }

    /** How many groups of that sort there are. */
    public long count(boolean settlements) {
        keeper();
        return open.countGroups(settlements);
    }

    /**
     * The group of one person.
     *
     * @throws NotThere where the person is not the caller's to see, or the address is not open
     */
    public OpenAddress of(long personId, Language language) {
        keeper();
        Contact contact = waiting(personId);
        OpenGroup group = OpenGroup.of(contact, 0);
        return row(OpenGroup.of(contact, open.count(group)), contact, language);
    }

    /**
     * Everybody of that person's group means this candidate.
     *
     * @return how many they are
     * @throws NotThere where it is none of the candidates
     */
    public long means(long personId, String key) {
        keeper();
        Contact contact = waiting(personId);
        if (candidates.of(contact).stream().noneMatch(one -> one.key().equals(key))) {
            throw new NotThere();
        }
        boolean settlement = contact.settlementId() == null;
        return decide(settlement ? AddressDecision.Kind.SETTLEMENT : AddressDecision.Kind.STREET, contact, key);
    }

    /** What everybody of that person's group wrote stays as it is, and is not asked about again. */
    public long leave(long personId) {
        keeper();
        return decide(AddressDecision.Kind.LEAVE, waiting(personId), "");
    }

    /** Reads every open address once more: the dictionary may know by now what it did not. Three clicks start one run. */
    public void again() {
        keeper();
        if (latest().filter(job -> !job.over()).isEmpty()) {
            start(AddressDecision.Kind.AGAIN, OpenGroup.everybody(), "", open.countAll());
        }
    }

    /** What the dictionary knows anew may settle some of them: they are read once more, for whoever changed it. */
    void follow(@Observes @Priority(AFTER_THE_BOOKS) DictionaryChanged change) {
        boolean ofPlaces = change.touches(EntryKind.SETTLEMENT) || change.touches(EntryKind.STREET);
        boolean byKeeper = callers.anybody()
                .filter(caller -> caller.may(Right.KEEP_DICTIONARY) && caller.may(Right.SEE_PEOPLE))
                .isPresent();
        if (ofPlaces && byKeeper && open.countAll() > 0) {
            again();
        }
    }

    /** The caller's last decision, how far it is carried out. */
    public Optional<JobRow> latest() {
        keeper();
        return open.latest().flatMap(decision -> jobs.latest(AddressJob.KIND, decision.id()));
    }

    private long decide(AddressDecision.Kind kind, Contact contact, String key) {
        OpenGroup group = OpenGroup.of(contact, 0);
        long people = open.count(group);
        start(kind, group, key, people);
        return people;
    }

    private void start(AddressDecision.Kind kind, OpenGroup group, String key, long people) {
        long entry = log.append(AuditKind.ADDRESSES_SETTLED, object(kind, group), people);
        AddressDecision decision = open.add(new AddressDecision(kind, group, key, entry));
        jobs.start(AddressJob.KIND, decision.id(), people);
    }

    /** No word that anybody typed. */
    private static String object(AddressDecision.Kind kind, OpenGroup group) {
        return group.settlementId() == null ? kind.name() : kind.name() + " place " + group.settlementId();
    }

    private Contact waiting(long personId) {
        Contact contact = access.readable(personId);
        boolean changeable = FieldView.of(callers.current(), contact).edits(Field.ADDRESS);
        if (!changeable
                || contact.addressDoubt() == null
                || !contact.addressDoubt().isOpen()
                || contact.putAwayAt() != null) {
            throw new NotThere(ContactCode.of(personId));
        }
        return contact;
    }

    private OpenAddress row(OpenGroup group, Contact contact, Language language) {
        return new OpenAddress(
                group.personId(),
                group.isOfSettlement(),
                group.settlementId(),
                group.isOfSettlement() ? "" : rows.town(group.settlementId(), contact.settlement(), language),
                group.isOfSettlement() ? group.settlement() : group.street(),
                group.people(),
                candidates.of(contact));
    }

    private void keeper() {
        callers.require(Right.SEE_PEOPLE);
        if (callers.require(Right.KEEP_DICTIONARY).changing(Field.ADDRESS).nowhere()) {
            throw new NotThere();
        }
    }
}
