package org.suviaz.reports;

import java.util.List;
import org.suviaz.geo.zones.ZoneRow;

/**
 * Where in the tree of zones a report looks.
 *
 * @param zone the zone in view; null where the reader has several and none was picked
 * @param path from the reader's uppermost zone down to it
 * @param below the zones one level below it, or the reader's own ones; not sorted
 */
public record ZoneView(ZoneRow zone, List<ZoneRow> path, List<ZoneRow> below) {

    /** The id of the zone in view, or null. */
    public Integer zoneId() {
        return zone == null ? null : zone.id();
    }
}
