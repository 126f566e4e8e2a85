package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * Carries out for one person what was decided about an address: by the rules of a form, with the journal, in the own
 * zone.
 */
@Dependent
class AddressSettler {

    private final AddressRules rules;
    private final AddressCandidates candidates;
    private final ContactAccess access;
    private final ContactChangeRepository journal;
    private final NameKeys keys;
    private final Callers callers;

    @Inject
    AddressSettler(
            AddressRules rules,
            AddressCandidates candidates,
            ContactAccess access,
            ContactChangeRepository journal,
            NameKeys keys,
            Callers callers) {
        this.rules = rules;
        this.candidates = candidates;
        this.access = access;
        this.journal = journal;
        this.keys = keys;
        this.callers = callers;
    }

    /** Whether the person's address is settled now; false too where it is not the owner's to change. */
    boolean settle(Contact contact, AddressDecision decision) {
        if (!access.mayChange(contact)) {
            return false;
        }
        return switch (decision.kind()) {
            case LEAVE -> left(contact);
            case AGAIN -> read(contact, contact.settlement(), contact.street(), decision);
            case STREET ->
                candidates
                        .street(contact, decision.choice())
                        .map(street -> read(contact, contact.settlement(), street, decision))
                        .orElse(false);
            case SETTLEMENT ->
                candidates
                        .settlement(contact, decision.choice())
                        .map(settlement -> read(contact, settlement, contact.street(), decision))
                        .orElse(false);
        };
    }

    private static boolean left(Contact contact) {
        contact.leaveAddress();
        return true;
    }

    /** Where the reading brings nothing new or something else than was chosen, everything stays as it is. */
    private boolean read(Contact contact, String settlement, String street, AddressDecision decision) {
        Findings findings = new Findings();
        ContactForm form = new ContactDraft()
                .zone(String.valueOf(contact.zoneId()))
                .settlement(settlement)
                .street(street, contact.house(), contact.flat())
                .postalCode(contact.postalCode())
                .form();
        Reach reach = Reach.of(callers.current(), Set.of(Right.CHANGE_PEOPLE)).and(contact.zoneId());
        AddressFacts facts = rules.read(form, reach, findings);
        if (!findings.fine() || !isBetter(contact, facts, decision)) {
            return false;
        }
        Map<String, String> before = ContactPicture.of(contact, ContactParts.NONE);
        contact.settle(facts, keys.number(KeyKind.STREET, facts.streetKey()));
        Map<String, String> after = ContactPicture.of(contact, ContactParts.NONE);
        journal.write(
                contact,
                Because.of(callers.current().accountName(), ChangeCause.ADDRESS, decision.entry()),
                before,
                after);
        return true;
    }

    private static boolean isBetter(Contact contact, AddressFacts facts, AddressDecision decision) {
        Integer place = facts.place() == null ? null : facts.place().id();
        return switch (decision.kind()) {
            case STREET -> facts.doubt() == null && Objects.equals(place, contact.settlementId());
            case SETTLEMENT -> Optional.ofNullable(place).map(String::valueOf).equals(Optional.of(decision.choice()));
            default ->
                facts.doubt() != contact.addressDoubt()
                        && (contact.settlementId() == null || Objects.equals(place, contact.settlementId()));
        };
    }
}
