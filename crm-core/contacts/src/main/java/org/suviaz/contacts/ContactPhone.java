package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.suviaz.security.scope.ScopedEntity;

/** A person's telephone. */
@Entity
@Table(name = "contact_phone")
class ContactPhone extends ContactPart {

    /** Their order on the card, from 0. */
    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "phr", nullable = false)
    private String reversed;

    protected ContactPhone() {}

    ContactPhone(Contact contact, int place, String number) {
        super(contact);
        this.place = place;
        this.number = number;
        this.reversed = Phones.reversed(number);
    }

    String number() {
        return number;
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }
}
