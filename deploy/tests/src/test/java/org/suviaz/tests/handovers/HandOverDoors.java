package org.suviaz.tests.handovers;

import java.util.List;
import org.suviaz.tests.contacts.ContactDoors;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may offer people to other zones, and who may receive them. */
public final class HandOverDoors implements Doors {
    private static final String OFFER = "/contacts/handover/contactHandover";
    private static final String LIST = "/handovers/list/handoverList";
    private static final String ELSEWHERE = "city-homiel";

    private static final Thing ZONE = (side, role) -> String.valueOf(Offers.zoneId(ELSEWHERE));

    /** An offer to this side, whoever looks. */
    private static final Thing RECEIVED =
            (side, role) -> side.once("offer to it", () -> String.valueOf(received(side)));

    /** An offer of somebody of this side. */
    private static final Thing GIVEN = (side, role) -> side.once("offer of it", () -> String.valueOf(given(side)));

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(OFFER, Who.ORGANISERS).with("id", ContactDoors.PERSON),
                Door.action("contactHandover#offer", OFFER, Who.ORGANISERS)
                        .with("id", ContactDoors.PERSON)
                        .with("zone", ZONE),
                Door.action("contactHandover#takeBack", OFFER, Who.ORGANISERS)
                        .with("id", ContactDoors.PERSON)
                        .with("form:takeBack", GIVEN),
                Door.read(LIST, Who.ORGANISERS),
                Door.action("handoverList#accept", LIST, Who.ORGANISERS).with("form:accept", RECEIVED),
                Door.action("handoverList#decline", LIST, Who.ORGANISERS).with("form:decline", RECEIVED),
                Door.action("handoverList#takeBack", LIST, Who.ORGANISERS).with("form:takeBack", GIVEN));
    }

    private static long received(Side side) {
        // a visit kept from an earlier class may have ended meanwhile
        Visitor elsewhere = SignIn.as(Staff.with("ZONE_ORGANISER", ELSEWHERE));
        return Offers.offer(elsewhere, Offers.person(elsewhere, "Прыйдзе да " + side.canary(), "Гомель"), code(side));
    }

    private static long given(Side side) {
        return Offers.offer(
                side.as("ZONE_ORGANISER"), side.person("ZONE_ORGANISER", "Пойдзе ад " + side.canary()), ELSEWHERE);
    }

    private static String code(Side side) {
        return House.database().text("select code from zone where id = ?", side.zoneId());
    }
}
