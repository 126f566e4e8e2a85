package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Reads the one row that says by which rules the stored keys were made. */
@Dependent
class KeyRulesRepository {

    private final EntityManager entities;

    @Inject
    KeyRulesRepository(EntityManager entities) {
        this.entities = entities;
    }

    KeyRules read() {
        return entities.find(KeyRules.class, KeyRules.ID);
    }

    /** The row, nobody else's until the transaction ends. To be asked for before anything else is read. */
    KeyRules locked() {
        return entities.find(KeyRules.class, KeyRules.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
