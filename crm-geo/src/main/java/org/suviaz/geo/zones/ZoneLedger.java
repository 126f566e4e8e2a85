package org.suviaz.geo.zones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.problems.NotThere;

/**
 * Changes the zones in the database. Each change is a transaction of its own, so that the tree in memory, read right
 * after it, never shows what was not kept.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ZoneLedger {

    private final ZoneRepository zones;

    @Inject
    ZoneLedger(ZoneRepository zones) {
        this.zones = zones;
    }

    protected ZoneLedger() {
        this(null);
    }

    ZoneTree tree() {
        return new ZoneTree(zones.all().stream().map(Zone::row).toList());
    }

    /** Renames what the edition names otherwise and adds what it has more; answers how many zones that were. */
    int bringUpTo(List<ZoneSource> edition) {
        List<Zone> present = zones.all();
        int renamed = rename(present, edition);
        ZoneTree tree = new ZoneTree(present.stream().map(Zone::row).toList());
        Map<ZoneSource, Span> additions = new ZonePlan(edition, tree).additions();
        Map<String, ZoneRow> byCode = new HashMap<>();
        tree.all().forEach(row -> byCode.put(row.code(), row));
        additions.forEach((zone, span) -> byCode.put(
                zone.code(),
                zones.add(new Zone(zone.code(), byCode.get(zone.parent()), zone.kind(), zone.name(), span))));
        return renamed + additions.size();
    }

    int addBranch(int parentId, Bilingual name) {
        ZoneTree tree = tree();
        ZoneRow parent = tree.byId(parentId).orElseThrow(NotThere::new);
        List<Span> taken = tree.children(parentId).stream()
                .map(row -> new Span(row.lft(), row.rgt()))
                .toList();
        Span span = Room.in(new Span(parent.lft(), parent.rgt()), taken, 20);
        return zones.add(new Zone("branch-" + span.lft(), parent, ZoneKind.BRANCH, name, span))
                .id();
    }

    private static int rename(List<Zone> present, List<ZoneSource> edition) {
        Map<String, Bilingual> names = new HashMap<>();
        edition.forEach(zone -> names.put(zone.code(), zone.name()));
        return (int) present.stream()
                .filter(zone -> names.containsKey(zone.row().code()))
                .filter(zone -> zone.rename(names.get(zone.row().code())))
                .count();
    }
}
