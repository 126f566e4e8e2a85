package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.zones.ZoneRow;

/** Turns what a form or a list said into rows: the person with all parts, and the journal; moves them all together. */
@Dependent
class ContactKeeper {

    private final ContactRepository contacts;
    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactConsentRepository consents;
    private final OwnKeeper own;
    private final HouseholdRepository households;
    private final ContactPartsRepository parts;
    private final ContactChangeRepository journal;
    private final NameKeys keys;
    private final Event<PersonLeft> left;

    @Inject
    ContactKeeper(
            ContactRepository contacts,
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactConsentRepository consents,
            OwnKeeper own,
            HouseholdRepository households,
            ContactPartsRepository parts,
            ContactChangeRepository journal,
            NameKeys keys,
            Event<PersonLeft> left) {
        this.contacts = contacts;
        this.phones = phones;
        this.tags = tags;
        this.consents = consents;
        this.own = own;
        this.households = households;
        this.parts = parts;
        this.journal = journal;
        this.keys = keys;
        this.left = left;
    }

    /** A new person, not yet written; the id is there. */
    Contact add(ContactFacts facts, String saveKey) {
        return add(facts, folded(facts), saveKey);
    }

    /** The same, where the keys were folded before. */
    Contact add(ContactFacts facts, FoldedKeys folded, String saveKey) {
        Contact contact = new Contact(saveKey == null || saveKey.isBlank() ? null : saveKey);
        contact.take(facts, stored(folded));
        contacts.add(contact);
        return contact;
    }

    /** What belongs to a new person. */
    void addParts(Contact contact, ContactFacts facts, Because why) {
        addParts(contact, facts, why, new HashMap<>());
    }

    /** The same for one of many people, with what was found out about the marks of those before. */
    void addParts(Contact contact, ContactFacts facts, Because why, Map<String, Long> marks) {
        phones.add(contact, facts.phones());
        tags.add(contact, facts.tags(), marks);
        consents.add(contact, facts.consents());
        own.add(contact, facts.fields());
        journal.write(contact, why);
    }

    void change(Contact contact, ContactFacts facts, Because why) {
        change(contact, parts.withOwn(contact.id()), facts, why);
        contacts.flush();
    }

    /**
     * The same for one of many people, whose parts were read before, with what is in own fields where the facts say
     * anything of these; whoever calls it flushes.
     */
    void change(Contact contact, ContactParts old, ContactFacts facts, Because why) {
        Map<String, String> before = ContactPicture.of(contact, old);
        int zone = contact.zoneId();
        Dwelling door = Dwelling.of(contact);
        contact.take(facts, stored(folded(facts)));
        if (zone != contact.zoneId() || !door.equals(Dwelling.of(contact))) {
            households.leave(contact.id());
        }
        if (zone != contact.zoneId()) {
            own.follow(contact);
            journal.follow(contact);
            left.fire(new PersonLeft(contact.id()));
        }
        phones.replace(contact, old.phones(), facts.phones());
        List<String> marks = tags.replace(contact, old.tags(), facts.tags());
        consents.replace(contact, old.consents(), facts.consents());
        journal.write(contact, why, before, ContactPicture.of(contact, facts.phones(), marks, facts.consents()));
        own.change(contact, old.values(), facts.fields(), why);
    }

    /** Moves a person into another zone with all that belongs to the person; nothing else changes. */
    void moveTo(Contact contact, ZoneRow zone, Because why) {
        String before = Integer.toString(contact.zoneId());
        contact.moveTo(zone);
        phones.of(contact.id()).forEach(phone -> phone.follow(contact));
        tags.of(contact.id()).forEach(tag -> tag.follow(contact));
        consents.of(contact.id()).forEach(consent -> consent.follow(contact));
        own.follow(contact);
        household(contact, why);
        journal.follow(contact);
        journal.write(contact, why, Map.of("zone", before), Map.of("zone", Integer.toString(zone.id())));
        left.fire(new PersonLeft(contact.id()));
    }

    /** A branch that is drawn takes whole doors along; who goes elsewhere goes alone. */
    private void household(Contact contact, Because why) {
        if (why.cause() == ChangeCause.BRANCH) {
            households.of(contact.id()).ifPresent(member -> member.follow(contact));
        } else {
            households.leave(contact.id());
        }
    }

    /** Gives numbers to all new names of these people at once. */
    void learn(Collection<FoldedKeys> people) {
        keys.learn(people);
    }

    private static FoldedKeys folded(ContactFacts facts) {
        return FoldedKeys.of(facts.names(), facts.address());
    }

    private StoredKeys stored(FoldedKeys folded) {
        return StoredKeys.of(keys.numbers(folded), folded.sort(), folded.address());
    }
}
