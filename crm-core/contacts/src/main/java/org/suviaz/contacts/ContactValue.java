package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.suviaz.security.scope.ScopedEntity;

/** What a person has in a field of the organisation's own; of several choices one row a choice. */
@Entity
@Table(name = "contact_value")
class ContactValue extends ContactPart {

    @Column(name = "field_id", nullable = false, updatable = false)
    private int fieldId;

    /** The order of several choices, from 0. */
    @Column(name = "place", nullable = false)
    private short place;

    @Column(name = "number")
    private Long number;

    @Column(name = "sort")
    private String sort;

    @Column(name = "value", nullable = false)
    private String text;

    /** Since when it stands there, for values that are kept for a time only. */
    @Column(name = "set_on", nullable = false)
    private LocalDate setOn;

    protected ContactValue() {}

    ContactValue(Contact contact, int fieldId, int place, ValueRow row, LocalDate setOn) {
        super(contact);
        this.fieldId = fieldId;
        this.place = (short) place;
        this.number = row.number();
        this.sort = row.sort();
        this.text = row.text();
        this.setOn = setOn;
    }

    int fieldId() {
        return fieldId;
    }

    String text() {
        return text;
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }
}
