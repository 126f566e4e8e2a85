package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Saves, puts away and brings back one person, each in one transaction. */
@ApplicationScoped
@Transactional
class ContactWriter {

    /** Whoever may add people to a zone may move one there. */
    private static final Set<Right> MOVING = Set.of(Right.CHANGE_PEOPLE, Right.ADD_PEOPLE);

    private final Callers callers;
    private final ContactRules rules;
    private final FieldRights fields;
    private final ContactRepository contacts;
    private final ContactKeeper keeper;
    private final ContactChangeRepository journal;
    private final ContactAccess access;
    private final ErasedCheck erased;
    private final AlikePeople alike;
    private final ContactPairs pairs;
    private final AuditLog log;
    private final Event<PersonLeft> left;

    @Inject
    ContactWriter(
            Callers callers,
            ContactRules rules,
            FieldRights fields,
            ContactRepository contacts,
            ContactKeeper keeper,
            ContactChangeRepository journal,
            ContactAccess access,
            ErasedCheck erased,
            AlikePeople alike,
            ContactPairs pairs,
            AuditLog log,
            Event<PersonLeft> left) {
        this.callers = callers;
        this.rules = rules;
        this.fields = fields;
        this.contacts = contacts;
        this.keeper = keeper;
        this.journal = journal;
        this.access = access;
        this.erased = erased;
        this.alike = alike;
        this.pairs = pairs;
        this.log = log;
        this.left = left;
    }

    protected ContactWriter() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** @param answers what is said of those whom somebody new may mean, null where nobody is asked */
    long save(ContactForm form, LongFunction<AlikeAnswer> answers) {
        return form.id() == null ? add(form, answers) : change(form);
    }

    /** Looks again whether another click on the same form has saved the person meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> savedBy(String saveKey) {
        return contacts.idBySaveKey(saveKey);
    }

    private long add(ContactForm form, LongFunction<AlikeAnswer> answers) {
        Caller caller = callers.require(Right.ADD_PEOPLE);
        Optional<Long> saved = contacts.idBySaveKey(form.saveKey());
        if (saved.isPresent()) {
            return saved.get();
        }
        Findings findings = new Findings();
        ContactFacts facts = fields.readNew(form, Reach.of(caller, Set.of(Right.ADD_PEOPLE)), findings);
        erased.judge(facts, findings);
        findings.orReject();
        Map<Long, AlikeAnswer> said = answers == null ? Map.of() : alike.answered(form, facts, answers);
        Contact contact = keeper.add(facts, form.saveKey());
        contacts.flush();
        long entry = log.append(AuditKind.PERSON_SAVED, ContactCode.of(contact.id()), 1);
        keeper.addParts(contact, facts, Because.of(caller.accountName(), ChangeCause.SAVE, entry));
        pairs.said(contact.id(), said);
        return contact.id();
    }

    private long change(ContactForm form) {
        Caller caller = callers.current();
        Contact contact = access.changeable(form.id());
        if (form.saveKey() != null && form.saveKey().equals(contact.saveKey())) {
            return contact.id();
        }
        if (form.version() == null || form.version() != contact.version()) {
            throw stale();
        }
        Findings findings = new Findings();
        Reach reach = Reach.of(caller, MOVING).and(contact.zoneId());
        ContactFacts facts = rules.read(fields.merged(form, contact, findings), reach, findings);
        erased.judge(facts, contact, findings);
        findings.orReject();
        long entry = log.append(AuditKind.PERSON_SAVED, ContactCode.of(contact.id()), 1);
        contact.savedBy(form.saveKey());
        try {
            keeper.change(contact, facts, Because.of(caller.accountName(), ChangeCause.SAVE, entry));
        } catch (OptimisticLockException another) {
            throw stale();
        }
        return contact.id();
    }

    void putAway(long id) {
        Contact contact = access.puttable(id);
        if (contact.putAwayAt() == null) {
            long entry = log.append(AuditKind.PERSON_PUT_AWAY, ContactCode.of(id), 1);
            contact.putAway(Home.now());
            journal.write(contact, Because.of(callers.current().accountName(), ChangeCause.PUT_AWAY, entry));
            left.fire(new PersonLeft(id));
        }
    }

    void bringBack(long id) {
        Contact contact = access.puttable(id);
        if (contact.putAwayAt() != null) {
            if (journal.mergedAfter(id, Home.now().minus(ContactMerged.OPEN))) {
                throw new Problem("contacts.problem.merge.away");
            }
            long entry = log.append(AuditKind.PERSON_BROUGHT_BACK, ContactCode.of(id), 1);
            contact.bringBack();
            journal.write(contact, Because.of(callers.current().accountName(), ChangeCause.BROUGHT_BACK, entry));
        }
    }

    private static Rejected stale() {
        return new Rejected(List.of(new FieldProblem("version", "contacts.problem.version.stale")));
    }
}
