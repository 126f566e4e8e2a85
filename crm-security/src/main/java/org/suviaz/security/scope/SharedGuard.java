package org.suviaz.security.scope;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;

/** Refuses to write what two zones share, but for the side whose part it is. */
final class SharedGuard {

    @PrePersist
    void mayBegin(SharedEntity row) {
        Caller caller = CurrentCaller.known();
        if (!Side.FROM.acts(caller).holds(row.number(Side.FROM))) {
            throw new NotThere();
        }
        row.stamp(caller.accountId(), Home.now());
    }

    @PreUpdate
    @PreRemove
    void mayChange(SharedEntity row) {
        Caller caller = CurrentCaller.known();
        if (row.carried() != null ? !mayCarry(caller, row, row.carried()) : !mayClose(caller, row)) {
            throw new NotThere();
        }
    }

    @PostLoad
    @PostPersist
    @PostUpdate
    void remember(SharedEntity row) {
        row.remember();
    }

    private static boolean mayCarry(Caller caller, SharedEntity row, Side side) {
        return ScopedRows.mayCarry(caller, row.number(side)) && ScopedRows.mayCarry(caller, row.readIn(side));
    }

    private static boolean mayClose(Caller caller, SharedEntity row) {
        boolean stays = row.number(Side.FROM) == row.readIn(Side.FROM) && row.number(Side.TO) == row.readIn(Side.TO);
        return stays && row.writtenBy().stream().anyMatch(side -> side.mayClose(caller, row.number(side)));
    }
}
