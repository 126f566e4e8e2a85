package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import org.suviaz.security.scope.ScopedEntity;

/** A row that belongs to a person and lies in that person's zone, wherever the person moves. */
@MappedSuperclass
abstract class ContactPart extends ScopedEntity {

    static final int IDS_AT_ONCE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_part_seq")
    @SequenceGenerator(name = "contact_part_seq", sequenceName = "contact_part_seq", allocationSize = IDS_AT_ONCE)
    private Long id;

    @Column(name = "contact_id", nullable = false, updatable = false)
    private long contactId;

    @Transient
    private Contact person;

    protected ContactPart() {}

    ContactPart(Contact contact) {
        contactId = contact.id();
        person = contact;
        follow(contact);
    }

    Long id() {
        return id;
    }

    long contactId() {
        return contactId;
    }

    /** The person of a new row; null of one that was read. */
    Contact person() {
        return person;
    }

    void follow(Contact contact) {
        placeWith(contact);
    }
}
