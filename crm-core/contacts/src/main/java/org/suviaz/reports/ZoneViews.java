package org.suviaz.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Walks down the reader's own part of the tree, one level at a time. */
@ApplicationScoped
public class ZoneViews {

    private final Callers callers;
    private final Zones zones;

    @Inject
    ZoneViews(Callers callers, Zones zones) {
        this.callers = callers;
        this.zones = zones;
    }

    protected ZoneViews() {
        this(null, null);
    }

    /**
     * The view of one zone.
     *
     * @param zoneId null for the reader's own zone, or zones
     * @param rights of which one, held there, lets a reader look
     * @throws NotThere where none is, or there is no such zone
     */
    public ZoneView of(Integer zoneId, Set<Right> rights) {
        Caller caller = callers.current();
        List<ZoneRow> own = own(caller, rights);
        if (own.isEmpty()) {
            throw new NotThere();
        }
        if (zoneId == null && own.size() > 1) {
            return new ZoneView(null, List.of(), own);
        }
        ZoneTree tree = zones.tree();
        ZoneRow zone = zoneId == null ? own.get(0) : picked(tree, zoneId, caller, rights);
        List<ZoneRow> path = tree.path(zone.id()).stream()
                .filter(step -> looks(caller, rights, step))
                .toList();
        return new ZoneView(zone, path, tree.children(zone.id()));
    }

    /** The uppermost zones in which the caller holds one of these rights, none of them within another. */
    private static List<ZoneRow> own(Caller caller, Set<Right> rights) {
        List<ZoneRow> held = rights.stream()
                .flatMap(right -> caller.zones(right).stream())
                .distinct()
                .toList();
        return held.stream()
                .filter(zone -> held.stream().noneMatch(other -> other.id() != zone.id() && other.holds(zone.lft())))
                .toList();
    }

    private static ZoneRow picked(ZoneTree tree, int zoneId, Caller caller, Set<Right> rights) {
        return tree.byId(zoneId)
                .filter(zone -> looks(caller, rights, zone))
                .orElseThrow(() -> new NotThere("zone " + zoneId));
    }

    private static boolean looks(Caller caller, Set<Right> rights, ZoneRow zone) {
        return rights.stream().anyMatch(right -> caller.may(right, zone.lft()));
    }
}
