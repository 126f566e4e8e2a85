package org.suviaz.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/**
 * Where somebody may put people, for a clear sentence at the right field; the guard judges again when they are written.
 *
 * @param tops the zones that were granted, with everything below each
 * @param mine whether a zone is within reach
 */
record Reach(List<ZoneRow> tops, Predicate<ZoneRow> mine) {

    /** Wherever the caller holds one of these rights. */
    static Reach of(Caller caller, Set<Right> rights) {
        return new Reach(
                rights.stream()
                        .flatMap(right -> caller.zones(right).stream())
                        .distinct()
                        .toList(),
                zone -> rights.stream().anyMatch(right -> caller.may(right, zone.lft())));
    }

    /** The same, and one zone more: where the person is already. */
    Reach and(int zoneId) {
        return new Reach(tops, zone -> zone.id() == zoneId || mine.test(zone));
    }

    boolean holds(ZoneRow zone) {
        return mine.test(zone);
    }

    /** The one zone of mine that lies within a larger one: an organiser of a branch need not choose it each time. */
    Optional<ZoneRow> onlyOneWithin(ZoneRow larger) {
        List<ZoneRow> within =
                tops.stream().filter(top -> larger.holds(top.lft())).toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }
}
