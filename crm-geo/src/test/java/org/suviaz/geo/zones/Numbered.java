package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads editions into trees without a database. */
public final class Numbered {

    private Numbered() {}

    /** The tree of the edition in this archive. */
    public static ZoneTree edition() {
        return first(ZoneSource.edition());
    }

    static ZoneTree first(List<ZoneSource> edition) {
        return after(new ZoneTree(List.of()), edition);
    }

    static ZoneTree after(ZoneTree before, List<ZoneSource> edition) {
        List<ZoneRow> rows = new ArrayList<>(before.all());
        Map<String, ZoneRow> byCode = new HashMap<>();
        rows.forEach(row -> byCode.put(row.code(), row));
        new ZonePlan(edition, before).additions().forEach((zone, span) -> {
            ZoneRow row = row(rows.size() + 1, zone, byCode.get(zone.parent()), span);
            rows.add(row);
            byCode.put(row.code(), row);
        });
        return new ZoneTree(rows);
    }

    private static ZoneRow row(int id, ZoneSource zone, ZoneRow parent, Span span) {
        return new ZoneRow(
                id,
                zone.code(),
                parent == null ? null : parent.id(),
                zone.kind(),
                zone.name(),
                span.lft(),
                span.rgt(),
                parent == null ? 0 : parent.depth() + 1);
    }
}
