package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.suviaz.geo.Home;

/** Takes a person out of the lists and back, with an entry of the journal. */
@Dependent
class ContactAway {

    private final ContactChangeRepository journal;
    private final Event<PersonLeft> left;

    @Inject
    ContactAway(ContactChangeRepository journal, Event<PersonLeft> left) {
        this.journal = journal;
        this.left = left;
    }

    void put(Contact contact, Because why) {
        contact.putAway(Home.now());
        journal.write(contact, why);
        left.fire(new PersonLeft(contact.id()));
    }

    void bringBack(Contact contact, Because why) {
        contact.bringBack();
        journal.write(contact, why);
    }
}
