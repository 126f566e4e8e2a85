package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.suviaz.security.scope.ScopedEntity;

/** What a list said of a person in a column of its own; one value a head. */
@Entity
@Table(name = "contact_extra")
class ContactExtra extends ContactPart {

    @Column(name = "head", nullable = false, updatable = false)
    private String head;

    @Column(name = "value", nullable = false)
    private String text;

    protected ContactExtra() {}

    ContactExtra(Contact contact, OwnValue said) {
        super(contact);
        this.head = said.head();
        this.text = said.value();
    }

    String head() {
        return head;
    }

    OwnValue own() {
        return new OwnValue(head, text);
    }

    void say(String now) {
        text = now;
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }
}
