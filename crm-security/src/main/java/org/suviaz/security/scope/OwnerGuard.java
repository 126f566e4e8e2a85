package org.suviaz.security.scope;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import org.suviaz.problems.NotThere;

/** Stamps the owner on new rows and refuses to write those of another account. */
final class OwnerGuard {

    @PrePersist
    void own(OwnedEntity row) {
        row.ownedBy(CurrentCaller.known().accountId());
    }

    @PreUpdate
    @PreRemove
    void mayChange(OwnedEntity row) {
        if (row.ownerId() != CurrentCaller.known().accountId()) {
            throw new NotThere();
        }
    }
}
