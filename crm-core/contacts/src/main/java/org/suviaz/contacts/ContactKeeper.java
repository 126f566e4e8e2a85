package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.zones.ZoneRow;

/** Turns what a form said into rows: the person, the phones, the marks, the journal; moves them all together. */
@Dependent
class ContactKeeper {

    private final ContactRepository contacts;
    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactChangeRepository journal;
    private final NameKeys keys;
    private final Event<PersonLeft> left;

    @Inject
    ContactKeeper(
            ContactRepository contacts,
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactChangeRepository journal,
            NameKeys keys,
            Event<PersonLeft> left) {
        this.contacts = contacts;
        this.phones = phones;
        this.tags = tags;
        this.journal = journal;
        this.keys = keys;
        this.left = left;
    }

    /** A new person, not yet written; the id is there. */
    Contact add(ContactFacts facts, String saveKey) {
        Contact contact = new Contact(saveKey == null || saveKey.isBlank() ? null : saveKey);
        contact.take(facts, numbers(facts));
        contacts.add(contact);
        return contact;
    }

    /** What belongs to a new person. */
    void addParts(Contact contact, ContactFacts facts, String account, ChangeCause cause, Long entry) {
        phones.add(contact, facts.phones());
        tags.add(contact, facts.tags());
        journal.write(contact, account, cause, entry, null);
    }

    /** @param batch the list that does it, null where a person does */
    void change(Contact contact, ContactFacts facts, String account, ChangeCause cause, Long entry, Long batch) {
        List<ContactPhone> oldPhones = phones.of(contact.id());
        List<ContactTag> oldTags = tags.of(contact.id());
        List<String> oldNumbers = oldPhones.stream().map(ContactPhone::number).toList();
        Map<String, String> before = ContactPicture.of(contact, oldNumbers, tags.namesOf(contact.id()));
        int zone = contact.zoneId();
        contact.take(facts, numbers(facts));
        if (zone != contact.zoneId()) {
            journal.follow(contact);
            left.fire(new PersonLeft(contact.id()));
        }
        phones.replace(contact, oldPhones, facts.phones());
        tags.replace(contact, oldTags, facts.tags());
        contacts.flush();
        Map<String, String> after = ContactPicture.of(contact, facts.phones(), tags.namesOf(contact.id()));
        journal.write(contact, account, cause, entry, batch, before, after);
    }

    /** Moves a person into another zone with all that belongs to the person; nothing else changes. */
    void moveTo(Contact contact, ZoneRow zone, String account, ChangeCause cause, Long entry) {
        String before = Integer.toString(contact.zoneId());
        contact.moveTo(zone);
        phones.of(contact.id()).forEach(phone -> phone.follow(contact));
        tags.of(contact.id()).forEach(tag -> tag.follow(contact));
        journal.follow(contact);
        journal.write(
                contact,
                account,
                cause,
                entry,
                null,
                Map.of("zone", before),
                Map.of("zone", Integer.toString(zone.id())));
        left.fire(new PersonLeft(contact.id()));
    }

    /** Gives numbers to all new names of these people at once. */
    void learn(List<ContactFacts> people) {
        keys.learn(people.stream().map(ContactKeeper::folded).toList());
    }

    private static FoldedKeys folded(ContactFacts facts) {
        return FoldedKeys.of(facts.names(), facts.address());
    }

    private KeyNumbers numbers(ContactFacts facts) {
        return keys.numbers(folded(facts));
    }
}
