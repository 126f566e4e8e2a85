package org.suviaz.reports;

import java.util.List;
import org.suviaz.geo.zones.ZoneRow;

/**
 * How many people there are in a zone and in each of the zones one level below it.
 *
 * @param rows the zones below; not sorted
 * @param own the people of the zone in view itself, in none of the zones below it; null where none is in view
 * @param total all together
 */
public record ZoneReport(ZoneView view, List<Row> rows, Row own, Row total) {

    /**
     * One line.
     *
     * @param percent of the total, 0 to 100
     * @param change in 30 days; null where the reader sees no people
     */
    public record Row(ZoneRow zone, Shown people, int percent, Long change) {}
}
