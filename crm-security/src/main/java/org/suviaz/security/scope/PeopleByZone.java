package org.suviaz.security.scope;

import java.util.HashMap;
import java.util.Map;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** How many people there are in each zone, as far as the caller who asked is told. */
public final class PeopleByZone {

    private final Map<Integer, People> own;
    private final Map<Integer, People> total = new HashMap<>();

    PeopleByZone(ZoneTree tree, Map<Integer, People> own) {
        this.own = Map.copyOf(own);
        own.forEach((zone, people) -> {
            for (ZoneRow above : tree.path(zone)) {
                total.merge(above.id(), people, People::and);
            }
        });
    }

    /** Those of the zone itself, without the zones below it. */
    public People own(int zoneId) {
        return own.getOrDefault(zoneId, People.NONE);
    }

    /** Those of the zone and of everything below it. */
    public People total(int zoneId) {
        return total.getOrDefault(zoneId, People.NONE);
    }

    /**
     * Two counts.
     *
     * @param there those in the lists
     * @param away those put away
     */
    public record People(long there, long away) {

        static final People NONE = new People(0, 0);

        People and(People more) {
            return new People(there + more.there, away + more.away);
        }
    }
}
