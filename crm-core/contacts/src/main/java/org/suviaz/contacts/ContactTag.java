package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.suviaz.security.scope.ScopedEntity;

/** That a person carries a mark. */
@Entity
@Table(name = "contact_tag")
class ContactTag extends ContactPart {

    @Column(name = "tag_id", nullable = false, updatable = false)
    private long tagId;

    protected ContactTag() {}

    ContactTag(Contact contact, long tagId) {
        super(contact);
        this.tagId = tagId;
    }

    long tagId() {
        return tagId;
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }
}
