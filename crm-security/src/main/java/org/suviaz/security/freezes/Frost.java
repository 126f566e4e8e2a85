package org.suviaz.security.freezes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suviaz.geo.zones.ZoneRow;

/** What is frozen at one moment. */
public record Frost(Set<Integer> accounts, List<ZoneRow> zones) {

    public Frost {
        accounts = Set.copyOf(accounts);
        zones = List.copyOf(zones);
    }

    /** Whether a role in that zone counts for nothing. */
    public boolean covers(ZoneRow zone) {
        return zones.stream().anyMatch(frozen -> frozen.holds(zone.lft()));
    }

    /** Whether an account that holds roles in these zones is closed: by itself, or with all that it holds. */
    public boolean closes(int account, List<ZoneRow> held) {
        return accounts.contains(account) || !held.isEmpty() && held.stream().allMatch(this::covers);
    }

    /** The same with one account more. */
    Frost and(int account) {
        Set<Integer> more = new HashSet<>(accounts);
        more.add(account);
        return new Frost(more, zones);
    }

    /** The same with one zone more. */
    Frost and(ZoneRow zone) {
        List<ZoneRow> more = new ArrayList<>(zones);
        more.add(zone);
        return new Frost(accounts, more);
    }
}
