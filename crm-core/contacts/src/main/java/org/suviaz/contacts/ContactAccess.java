package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Fetches one person for a purpose. Who is not there, not the caller's or not for this purpose is the same refusal. */
@Dependent
class ContactAccess {

    private final ContactRepository contacts;
    private final Callers callers;

    @Inject
    ContactAccess(ContactRepository contacts, Callers callers) {
        this.contacts = contacts;
        this.callers = callers;
    }

    Contact readable(long id) {
        return fetch(id, contact -> true);
    }

    Contact changeable(long id) {
        return fetch(id, this::mayChange);
    }

    Contact puttable(long id) {
        return fetch(id, this::mayPutAway);
    }

    /** By right over the zone, or because the caller entered this person today. */
    boolean mayChange(Contact contact) {
        Caller caller = callers.current();
        int zone = contact.zoneNumber();
        return caller.may(Right.CHANGE_PEOPLE, zone)
                || caller.may(Right.ADD_PEOPLE, zone) && caller.wroteToday(contact);
    }

    boolean mayPutAway(Contact contact) {
        return callers.current().may(Right.PUT_AWAY_PEOPLE, contact.zoneNumber());
    }

    private Contact fetch(long id, Predicate<Contact> allowed) {
        return contacts.find(id).filter(allowed).orElseThrow(() -> new NotThere(ContactCode.of(id)));
    }
}
