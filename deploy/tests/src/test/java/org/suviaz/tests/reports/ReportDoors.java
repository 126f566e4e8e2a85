package org.suviaz.tests.reports;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may read how many people there are. */
public final class ReportDoors implements Doors {
    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());
    private static final Thing CHART = Thing.word((side, role) -> "quality", "quality");

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read("/reports/zones/reportZones", Who.READERS).with("zone", ZONE),
                Door.read("/reports/map/reportMap", Who.READERS),
                Door.read("/reports/growth/reportGrowth", Who.READERS).with("zone", ZONE),
                Door.read("/reports/quality/reportQuality", Who.READERS).with("zone", ZONE),
                Door.read("/reports/sources/reportSources", Who.READERS).with("zone", ZONE),
                Door.read("/reports/picture", Who.READERS).with("of", CHART).with("zone", ZONE));
    }
}
