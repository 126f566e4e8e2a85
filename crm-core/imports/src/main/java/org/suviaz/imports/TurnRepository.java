package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Lets one list at a time bring people in, a step each in the order in which they came. Two at once would not see each
 * other's people before both have committed, and somebody who stands in both would come in twice.
 */
@Dependent
class TurnRepository {

    private final EntityManager entities;

    @Inject
    TurnRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until the steps before have ended; nobody else's turn comes before the transaction ends. */
    void await() {
        entities.find(ImportTurn.class, ImportTurn.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
