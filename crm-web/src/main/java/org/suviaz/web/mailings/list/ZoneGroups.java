package org.suviaz.web.mailings.list;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;

/** Groups the zones that can be chosen: the whole country by itself, then one group an oblast or other top zone. */
final class ZoneGroups {

    private static final String INDENT = "\u00a0\u00a0";

    private ZoneGroups() {}

    /** The zones come in the order of the tree, each before those that it holds. */
    static List<ZoneGroup> of(List<ZoneRow> zones, Language language) {
        List<List<ZoneRow>> groups = new ArrayList<>();
        for (ZoneRow zone : zones) {
            List<ZoneRow> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && last.get(0).kind() != ZoneKind.COUNTRY
                    && last.get(0).holds(zone.lft())) {
                last.add(zone);
            } else {
                groups.add(new ArrayList<>(List.of(zone)));
            }
        }
        return groups.stream()
                .map(group -> group(group, language, groups.size() == 1))
                .toList();
    }

    private static ZoneGroup group(List<ZoneRow> zones, Language language, boolean alone) {
        ZoneRow top = zones.get(0);
        List<ZoneGroup.Zone> lines = zones.stream()
                .map(zone -> new ZoneGroup.Zone(
                        String.valueOf(zone.id()),
                        INDENT.repeat(zone.depth() - top.depth()) + zone.name().in(language)))
                .toList();
        return new ZoneGroup(top.name().in(language), lines, alone);
    }
}
