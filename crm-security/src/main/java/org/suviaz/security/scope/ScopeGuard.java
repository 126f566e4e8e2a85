package org.suviaz.security.scope;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;

/** Refuses to write a row into, or out of, a zone in which the caller holds no right to write it. */
final class ScopeGuard {

    @PrePersist
    void mayInsert(ScopedEntity row) {
        Caller caller = mayWrite(row, row.zoneNumber());
        row.stamp(caller.accountId(), Home.now());
    }

    @PreUpdate
    @PreRemove
    void mayChange(ScopedEntity row) {
        mayWrite(row, row.zoneNumber());
        if (row.readIn() != null) {
            mayWrite(row, row.readIn());
        }
    }

    @PostLoad
    void loaded(ScopedEntity row) {
        row.remember();
        if (row instanceof CountedEntity person) {
            person.count();
        }
    }

    @PostPersist
    @PostUpdate
    void remember(ScopedEntity row) {
        row.remember();
    }

    private static Caller mayWrite(ScopedEntity row, int zoneNumber) {
        Caller caller = CurrentCaller.known();
        if (!mayWrite(caller, row, zoneNumber)) {
            throw new NotThere();
        }
        return caller;
    }

    private static boolean mayWrite(Caller caller, ScopedEntity row, int zoneNumber) {
        return row.carried()
                ? ScopedRows.mayCarry(caller, zoneNumber)
                : row.writableBy().stream().anyMatch(right -> caller.may(right, zoneNumber));
    }
}
