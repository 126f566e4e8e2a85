package org.suviaz.security.scope;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** Who is asking, and in which zones they may do what; made anew for each request, so that a grant's end counts at once. */
public final class Caller {

    private final int accountId;
    private final String accountName;
    private final List<GrantedRole> grants;
    private final Map<Right, Ranges> ranges;

    public Caller(int accountId, String accountName, List<GrantedRole> grants) {
        this.accountId = accountId;
        this.accountName = accountName;
        this.grants = List.copyOf(grants);
        this.ranges = rangesOf(grants);
    }

    public int accountId() {
        return accountId;
    }

    public String accountName() {
        return accountName;
    }

    public List<Role> roles() {
        return grants.stream().map(GrantedRole::role).distinct().toList();
    }

    public Set<Right> rights() {
        return ranges.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(ranges.keySet()));
    }

    /** Whether this right is held anywhere. */
    public boolean may(Right right) {
        return ranges.containsKey(right);
    }

    /** Whether this right is held in the zone of that number. */
    public boolean may(Right right, int zoneNumber) {
        return range(right).holds(zoneNumber);
    }

    /** Whether this right is held over the whole country, for what is not of one zone. */
    public boolean mayEverywhere(Right right) {
        return zones(right).stream().anyMatch(zone -> zone.parentId() == null);
    }

    /** The zones in which this right was granted, none twice; what lies below them counts as well. */
    public List<ZoneRow> zones(Right right) {
        return grants.stream()
                .filter(grant -> grant.role().rights().contains(right))
                .map(GrantedRole::zone)
                .distinct()
                .toList();
    }

    /** The zones of all grants, for the page's head. */
    public List<ZoneRow> zones() {
        return grants.stream().map(GrantedRole::zone).distinct().toList();
    }

    /** Whether the caller enters people but may not look through them: only the own rows of today are there then. */
    public boolean ownRowsOnly() {
        return may(Right.ADD_PEOPLE) && !may(Right.SEE_PEOPLE);
    }

    /** The numbers of the zones whose people this caller can read at all. */
    Ranges readable() {
        return ownRowsOnly() ? range(Right.ADD_PEOPLE) : range(Right.SEE_PEOPLE);
    }

    private Ranges range(Right right) {
        return ranges.getOrDefault(right, Ranges.NONE);
    }

    private static Map<Right, Ranges> rangesOf(List<GrantedRole> grants) {
        Map<Right, Ranges> found = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            List<Ranges.Range> held = grants.stream()
                    .filter(grant -> grant.role().rights().contains(right))
                    .flatMap(grant -> grant.numbers().stream())
                    .map(span -> new Ranges.Range(span.lft(), span.rgt()))
                    .toList();
            if (!held.isEmpty()) {
                found.put(right, Ranges.of(held));
            }
        }
        return found;
    }
}
