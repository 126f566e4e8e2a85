package org.suviaz.tests.duplicates;

import java.util.List;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may look at people who are there twice, and make one of two. */
public final class DuplicateDoors implements Doors {
    private static final String PAIR_PAGE = "/duplicates/pair/duplicatePair";

    private static final Thing PAIR = (side, role) -> side.once("pair", () -> String.valueOf(pair(side, "Двойчыя")));

    private static final Thing MERGE = (side, role) -> side.once("merge", () -> {
        long pair = pair(side, "Злучаныя");
        Twins.merged(side.as("ZONE_ORGANISER"), pair, Map.of());
        return String.valueOf(House.database()
                .number(
                        "select m.id from contact_merge_base m join contact_pair_base p on p.one_id = m.one_id"
                                + " and p.other_id = m.other_id where p.id = ?",
                        pair));
    });

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(Twins.LIST, Who.ORGANISERS),
                Door.action("duplicateList#scan", Twins.LIST, Who.ORGANISERS),
                Door.read(PAIR_PAGE, Who.ORGANISERS).with("pair", PAIR),
                Door.action("duplicatePair#unsure", PAIR_PAGE, Who.ORGANISERS).with("pair", PAIR),
                Door.action("duplicatePair#different", PAIR_PAGE, Who.ORGANISERS)
                        .with("pair", PAIR),
                Door.action("duplicatePair#merge", PAIR_PAGE, Who.ORGANISERS).with("pair", PAIR),
                Door.read(Twins.CERTAIN, Who.ORGANISERS),
                Door.action("duplicateCertain#merge", Twins.CERTAIN, Who.ORGANISERS)
                        .unseenUntil("there is a certain pair"),
                Door.read(Twins.MERGED, Who.ORGANISERS),
                Door.action("duplicateMerged#undo", Twins.MERGED, Who.ORGANISERS)
                        .with("form:undo", MERGE));
    }

    private static long pair(Side side, String name) {
        return Twins.laid(
                side.person("ZONE_ORGANISER", name + " ад " + side.canary()),
                side.person("ZONE_ORGANISER", name + " да " + side.canary()));
    }
}
