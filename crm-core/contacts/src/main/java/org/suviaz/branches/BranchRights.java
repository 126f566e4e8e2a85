package org.suviaz.branches;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.ScopedRows;

/** Who may do what with a branch. A zone that is not the caller's is one that is not there. */
@Dependent
class BranchRights {

    private final Callers callers;
    private final Zones zones;

    @Inject
    BranchRights(Callers callers, Zones zones) {
        this.callers = callers;
        this.zones = zones;
    }

    /** A zone that the caller manages. */
    ZoneRow managed(int zoneId) {
        ZoneRow zone = zones.tree().byId(zoneId).orElseThrow(() -> notThere(zoneId));
        if (!callers.current().may(Right.MANAGE_ZONES, zone.lft())) {
            throw notThere(zoneId);
        }
        return zone;
    }

    /** A branch that the caller may take out of the zone that holds it: both are the caller's. */
    ZoneRow takenOut(int zoneId) {
        ZoneRow branch = managed(zoneId);
        managed(branch.parentId() == null ? branch.id() : branch.parentId());
        return branch;
    }

    /** The same with its people. */
    ZoneRow movable(int zoneId) {
        ZoneRow branch = takenOut(zoneId);
        if (!ScopedRows.mayCarry(callers.current(), branch.lft())) {
            throw notThere(zoneId);
        }
        return branch;
    }

    /** Where the caller may put a branch with its people. */
    boolean mayReceive(ZoneRow zone) {
        return ScopedRows.mayCarry(callers.current(), zone.lft());
    }

    /** Whether the caller may move single people between the two. */
    boolean mayMovePeople(ZoneRow one, ZoneRow other) {
        Caller caller = callers.current();
        return mayMovePeople(caller, one) && mayMovePeople(caller, other);
    }

    private static boolean mayMovePeople(Caller caller, ZoneRow zone) {
        return caller.may(Right.SEE_PEOPLE, zone.lft()) && caller.may(Right.CHANGE_PEOPLE, zone.lft());
    }

    private static NotThere notThere(int zoneId) {
        return new NotThere("zone " + zoneId);
    }
}
