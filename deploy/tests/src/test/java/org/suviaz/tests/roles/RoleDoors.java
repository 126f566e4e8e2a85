package org.suviaz.tests.roles;

import java.util.List;
import org.suviaz.tests.house.House;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Roles are the whole organisation's: who keeps the accounts of one town has no say in them. */
public final class RoleDoors implements Doors {
    private static final Thing ROLE =
            (side, role) -> String.valueOf(House.database().number("select id from role where code = 'VIEWER'"));

    private static final String LIST = "/roles/list/roleList";
    private static final String EDIT = "/roles/edit/roleEdit";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ADMINISTRATOR).overTheCountry(),
                Door.read(EDIT, Who.ADMINISTRATOR).with("id", ROLE).overTheCountry(),
                Door.action("roleEdit#save", EDIT, Who.ADMINISTRATOR)
                        .with("id", ROLE)
                        .overTheCountry(),
                Door.action("roleEdit#retire", EDIT, Who.ADMINISTRATOR)
                        .with("id", ROLE)
                        .overTheCountry()
                        .unseenUntil("nobody holds it"));
    }
}
