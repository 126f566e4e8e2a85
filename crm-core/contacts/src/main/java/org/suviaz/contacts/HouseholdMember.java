package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.suviaz.security.scope.ScopedEntity;

/** That somebody looked at whom a person lives with; those who live together carry one number. */
@Entity
@Table(name = "household_member")
class HouseholdMember extends ContactPart {

    /** Null where the answer was: with nobody of those here. */
    @Column(name = "household")
    private Long household;

    protected HouseholdMember() {}

    HouseholdMember(Contact contact) {
        super(contact);
    }

    Long household() {
        return household;
    }

    void joins(Long number) {
        household = number;
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }
}
