package org.suviaz.geo.zones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;

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
        return tree(zones.all());
    }

    private ZoneTree tree(List<Zone> present) {
        return new ZoneTree(
                present.stream().map(Zone::row).toList(),
                zones.formers().stream().map(ZoneFormer::row).toList());
    }

    /** Renames what the edition names otherwise and adds what it has more; answers how many zones that were. */
    int bringUpTo(List<ZoneSource> edition) {
        List<Zone> present = zones.all();
        int renamed = rename(present, edition);
        ZoneTree tree = tree(present);
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
        Span span = Room.in(parent.span(), tree.takenIn(parent), 20);
        return zones.add(new Zone(code(tree, span), parent, ZoneKind.BRANCH, name, span))
                .id();
    }

    void renameBranch(int id, Bilingual name) {
        branch(zones.all(), id).rename(name);
    }

    /** Numbers below another parent for the branch and all that it holds; the old ones go on meaning them. */
    void moveBranch(int id, int parentId) {
        List<Zone> present = zones.all();
        ZoneTree tree = tree(present);
        Zone branch = branch(present, id);
        ZoneRow top = branch.row();
        ZoneRow parent = tree.byId(parentId).orElseThrow(NotThere::new);
        BranchRules.mayMove(tree, top, parent);
        Map<Integer, Span> numbers = new Replanting(tree, top).below(parent);
        branch.putBelow(parent);
        for (Zone zone : present) {
            ZoneRow before = zone.row();
            if (numbers.containsKey(before.id())) {
                zones.add(new ZoneFormer(before.id(), before.span()));
                zone.replant(numbers.get(before.id()), parent.depth() + 1 - top.depth());
            }
        }
    }

    /** Takes an empty branch away; whatever a moment later still carries its numbers lies in the zone that held it. */
    void removeBranch(int id) {
        List<Zone> present = zones.all();
        Zone branch = branch(present, id);
        ZoneRow row = branch.row();
        if (!tree(present).children(id).isEmpty()) {
            throw new Problem("geo.problem.branchHolds");
        }
        zones.formers().stream()
                .filter(former -> former.zoneId() == id)
                .forEach(former -> former.means(row.parentId()));
        ZoneFormer own = new ZoneFormer(row.parentId(), row.span());
        own.emptied();
        zones.add(own);
        zones.remove(branch);
    }

    /** No row was found any more that carries one of those former numbers. */
    void emptied(Collection<Integer> formerIds) {
        zones.formers().stream()
                .filter(former -> formerIds.contains(former.row().id()))
                .forEach(ZoneFormer::emptied);
    }

    /** Those former numbers mean nothing from now on, and may be given again. */
    void release(Collection<Integer> formerIds) {
        zones.formers().stream()
                .filter(former -> formerIds.contains(former.row().id()))
                .forEach(zones::remove);
    }

    private static Zone branch(List<Zone> present, int id) {
        Zone zone =
                present.stream().filter(one -> one.row().id() == id).findFirst().orElseThrow(NotThere::new);
        BranchRules.isBranch(zone.row());
        return zone;
    }

    /** Numbers come back to use, codes never: the log speaks of them. */
    private static String code(ZoneTree tree, Span span) {
        String code = "branch-" + span.lft();
        for (int i = 2; tree.byCode(code).isPresent(); i++) {
            code = "branch-" + span.lft() + "-" + i;
        }
        return code;
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
