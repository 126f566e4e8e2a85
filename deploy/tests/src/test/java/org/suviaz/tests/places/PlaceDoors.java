package org.suviaz.tests.places;

import java.util.List;
import java.util.Map;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who is told of places while typing, and who settles addresses that the dictionary does not know. */
public final class PlaceDoors implements Doors {
    private static final Thing UNRESOLVED = (side, role) -> side.once("unresolved", () -> unresolved(side));
    private static final Thing ZONE = Thing.word((side, role) -> side.settlement(), "Нідзеўск");
    private static final Thing RIGHT = Thing.word((side, role) -> right(role), "SEE_PEOPLE");

    private static final String LIST = "/places/unresolved/placeUnresolved";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.post("/places/suggest", Who.without(Who.ALL, "AUDITOR"))
                        .with("kind", Thing.word((side, role) -> "zone", "zone"))
                        .with("right", RIGHT)
                        .with("typed", ZONE)
                        .leavingOut(),
                Door.read(LIST, Who.COORDINATOR).with("person", UNRESOLVED),
                Door.action("placeUnresolved#again", LIST, Who.COORDINATOR),
                Door.action("placeUnresolved#leave", LIST, Who.COORDINATOR)
                        .with("person", UNRESOLVED)
                        .pressing("pick:leave"),
                Door.action("placeUnresolved#means", LIST, Who.COORDINATOR)
                        .pressing("pick:means")
                        .with("person", UNRESOLVED)
                        .unseenUntil("there is a name that may be meant"));
    }

    /** A right that the role has over its zone, so that it is told of zones at all. */
    private static String right(String role) {
        return switch (role) {
            case "DATA_ENTRY" -> "ADD_PEOPLE";
            case "ADMINISTRATOR" -> "MANAGE_ACCOUNTS";
            default -> "SEE_PEOPLE";
        };
    }

    private static String unresolved(Side side) {
        Visitor visitor = side.as("ZONE_ORGANISER");
        Answer saved = visitor.submit(
                visitor.get("/contacts/edit/contactEdit"),
                Map.of(
                        "surnameBe",
                        side.canary(),
                        "settlement",
                        side.settlement(),
                        "street",
                        "вул. " + side.canary() + " Зусім",
                        "house",
                        "1"),
                "save");
        return Side.number(saved, "id");
    }
}
