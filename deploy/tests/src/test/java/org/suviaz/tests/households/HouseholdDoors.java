package org.suviaz.tests.households;

import java.util.List;
import org.suviaz.tests.contacts.ContactDoors;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may say with whom people live: those who may change them and their addresses. */
public final class HouseholdDoors implements Doors {
    static final String LIST = "/households/list/householdList";
    static final String PERSON = "/households/person/householdPerson";

    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    /** Somebody shown behind the door that is named by the person. */
    private static final Thing SHOWN =
            Thing.word((side, role) -> side.person(role) + "-" + side.person(role), Thing.NOBODY + "-" + Thing.NOBODY);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ORGANISERS).with("zone", ZONE),
                answer("householdList#together", "form:together"),
                answer("householdList#marked", "form:marked"),
                answer("householdList#apart", "form:apart"),
                Door.read(PERSON, Who.ORGANISERS).with("id", ContactDoors.PERSON),
                Door.action("householdPerson#marked", PERSON, Who.ORGANISERS)
                        .with("id", ContactDoors.PERSON)
                        .with("shown", SHOWN)
                        .unseenUntil("somebody else is behind that door"),
                Door.action("householdPerson#takeOut", PERSON, Who.ORGANISERS)
                        .with("id", ContactDoors.PERSON)
                        .unseenUntil("the person lives with somebody"),
                Door.action("householdPerson#add", PERSON, Who.ORGANISERS).with("id", ContactDoors.PERSON));
    }

    private static Door answer(String name, String button) {
        return Door.action(name, LIST, Who.ORGANISERS)
                .with(button, ContactDoors.PERSON)
                .with("shown", SHOWN);
    }
}
