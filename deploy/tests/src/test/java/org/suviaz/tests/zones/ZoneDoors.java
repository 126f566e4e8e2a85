package org.suviaz.tests.zones;

import java.util.List;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may keep zones; a branch with its people is moved by those alone who see them. */
public final class ZoneDoors implements Doors {
    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());
    private static final Thing BRANCH = (side, role) -> side.once("branch", () -> branch(side));

    private static final String LIST = "/zones/list/zoneList";
    private static final String MOVE = "/zones/move/zoneMove";
    private static final String PARTS = "/zones/parts/zoneParts";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ZONE_KEEPERS).with("zone", ZONE),
                Door.action("zoneList#add", LIST, Who.ZONE_KEEPERS).with("zone", ZONE),
                Door.action("zoneList#recount", LIST, Who.ZONE_KEEPERS)
                        .with("zone", ZONE)
                        .pressing("count:recount"),
                Door.action("zoneList#rename", LIST, Who.ZONE_KEEPERS).with("zone", BRANCH),
                Door.action("zoneList#remove", LIST, Who.ZONE_KEEPERS).with("zone", BRANCH),
                Door.read(MOVE, Who.COORDINATOR).with("zone", BRANCH),
                Door.action("zoneMove#look", MOVE, Who.COORDINATOR)
                        .with("zone", BRANCH)
                        .typing("to", Thing.word((side, role) -> side.settlement(), "Нідзеўск")),
                Door.action("zoneMove#move", MOVE, Who.COORDINATOR)
                        .with("zone", BRANCH)
                        .unseenUntil("the new place is chosen"),
                Door.action("zoneMove#goOn", MOVE, Who.COORDINATOR)
                        .with("zone", BRANCH)
                        .unseenUntil("the job has stopped on its way"),
                Door.read(PARTS, Who.ZONE_KEEPERS).with("zone", BRANCH),
                Door.action("zoneParts#add", PARTS, Who.ZONE_KEEPERS).with("zone", BRANCH),
                Door.action("zoneParts#remove", PARTS, Who.ZONE_KEEPERS)
                        .pressing("act:remove")
                        .with("zone", BRANCH)
                        .unseenUntil("a part is picked"),
                Door.action("zoneParts#fill", PARTS, Who.ZONE_KEEPERS)
                        .pressing("act:fill")
                        .with("zone", BRANCH)
                        .unseenUntil("somebody lives in a part of the branch"),
                Door.action("zoneParts#leave", PARTS, Who.ZONE_KEEPERS)
                        .pressing("act:leave")
                        .with("zone", BRANCH)
                        .unseenUntil("the branch gave a part up"));
    }

    private static String branch(Side side) {
        Visitor visitor = side.as("NATIONAL_COORDINATOR");
        String name = "Суполка " + side.canary();
        visitor.submit(visitor.get(LIST), Map.of("nameBe", name, "nameRu", name), "add");
        return String.valueOf(House.database().number("select id from zone where name_be = ?", name));
    }
}
