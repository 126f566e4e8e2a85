package org.suviaz.security.freezes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.CallerSource;

/** Who may freeze whom. */
@Dependent
class FreezeRules {

    private static final int TO_THAW = 2;

    private final CallerSource source;

    @Inject
    FreezeRules(CallerSource source) {
        this.source = source;
    }

    /** Whether the caller may freeze by its own word whatever lies in all these zones; what lies in none is the country's. */
    static boolean mayAlone(Caller caller, List<ZoneRow> reach) {
        return may(caller, Right.FREEZE, reach) || may(caller, Right.MANAGE_ACCOUNTS, reach);
    }

    static boolean may(Caller caller, Right right, List<ZoneRow> reach) {
        return reach.isEmpty()
                ? caller.mayEverywhere(right)
                : reach.stream().allMatch(zone -> caller.may(right, zone.lft()));
    }

    /** Whether they are people of one place: some zone of the one is one of the other's, or directly above or below it. */
    static boolean arePeers(List<ZoneRow> mine, List<ZoneRow> theirs) {
        return mine.stream()
                .anyMatch(own -> theirs.stream().anyMatch(other -> isOfPlace(own, other) || isOfPlace(other, own)));
    }

    /** Whether they are at home in that place or directly above: two of a part must not close the whole. */
    static boolean areOfPlace(List<ZoneRow> mine, ZoneRow place) {
        return mine.stream().anyMatch(own -> isOfPlace(own, place));
    }

    private static boolean isOfPlace(ZoneRow own, ZoneRow place) {
        return own.id() == place.id() || Objects.equals(place.parentId(), own.id());
    }

    /**
     * Whether too few would be left to open it again: one to ask for it and a second one to confirm.
     *
     * @param left all accounts that would still be open
     */
    boolean isForGood(List<ZoneRow> reach, List<Holder> left) {
        List<Caller> able = left.stream()
                .filter(holder -> reaches(holder, reach))
                .flatMap(holder -> source.load(holder.id()).stream())
                .filter(caller -> mayAlone(caller, reach))
                .toList();
        return able.size() < TO_THAW || able.stream().noneMatch(caller -> may(caller, Right.FREEZE, reach));
    }

    /** A cheap look before the account's roles are looked up. */
    private static boolean reaches(Holder holder, List<ZoneRow> reach) {
        return reach.isEmpty()
                ? holder.held().stream().anyMatch(zone -> zone.parentId() == null)
                : reach.stream().allMatch(zone -> holder.held().stream().anyMatch(own -> own.holds(zone.lft())));
    }
}
