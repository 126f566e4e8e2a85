package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.Language;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door for lists that come in: the same rules, guard and journal as for a single person. The log gets no entry a
 * row; whoever brings the list in writes one for the whole.
 */
@ApplicationScoped
@Transactional
public class ContactBatch {

    private final Callers callers;
    private final FieldRights fields;
    private final ContactRepository contacts;
    private final ContactKeeper keeper;

    @Inject
    ContactBatch(Callers callers, FieldRights fields, ContactRepository contacts, ContactKeeper keeper) {
        this.callers = callers;
        this.fields = fields;
        this.contacts = contacts;
        this.keeper = keeper;
    }

    protected ContactBatch() {
        this(null, null, null, null);
    }

    /** What would become of a row, without writing anything. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CheckedRow check(ContactForm form) {
        Findings findings = new Findings();
        ContactFacts facts = fields.readNew(form, reach(), findings);
        AddressFacts address = facts.address();
        Language letters = Optional.ofNullable(facts.names().letters()).orElse(Language.BE);
        return new CheckedRow(
                findings.problems(),
                findings.remarks(),
                address.zone(),
                facts.names().main().whole(),
                address.place() == null
                        ? address.settlement()
                        : address.place().label().in(letters),
                Address.line(address.streetForms().in(letters), address.house(), address.flat()));
    }

    /**
     * Adds one person; prefer {@link #addAll} for many.
     *
     * @return the id, of the person already there where the save key is known
     * @throws Rejected where {@link #check} would have found problems
     */
    public long add(ContactForm form, String saveKey) {
        return contacts.idBySaveKey(saveKey).orElseGet(() -> added(form, saveKey));
    }

    /**
     * Adds many people within the running transaction and lets go of their memory; what was persisted by the caller of
     * this method is flushed and detached too.
     *
     * @return how many were added; the others were there already, by their save keys
     * @throws Rejected where {@link #check} would have found problems: then the whole transaction is to be given up
     */
    public int addAll(List<NewContact> people) {
        Reach reach = reach();
        Set<String> known = new HashSet<>(
                contacts.known(people.stream().map(NewContact::saveKey).toList()));
        List<ContactFacts> facts = new ArrayList<>();
        List<String> saveKeys = new ArrayList<>();
        for (NewContact person : people) {
            if (known.add(person.saveKey())) {
                facts.add(read(person.form(), reach));
                saveKeys.add(person.saveKey());
            }
        }
        keeper.learn(facts);
        for (int i = 0; i < facts.size(); i++) {
            write(facts.get(i), saveKeys.get(i));
        }
        contacts.flushAndForget();
        return facts.size();
    }

    private long added(ContactForm form, String saveKey) {
        return write(read(form, reach()), saveKey);
    }

    private long write(ContactFacts facts, String saveKey) {
        Contact contact = keeper.add(facts, saveKey);
        keeper.addParts(contact, facts, callers.current().accountName(), ChangeCause.IMPORT, null);
        return contact.id();
    }

    private ContactFacts read(ContactForm form, Reach reach) {
        Findings findings = new Findings();
        ContactFacts facts = fields.readNew(form, reach, findings);
        findings.orReject();
        return facts;
    }

    private Reach reach() {
        return Reach.of(callers.require(Right.IMPORT_PEOPLE), Set.of(Right.IMPORT_PEOPLE));
    }
}
