package org.suviaz.tests.accounts;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may open accounts, and end them. */
public final class AccountDoors implements Doors {
    private static final Thing ACCOUNT =
            (side, role) -> String.valueOf(side.staff("CANVASS_LEAD").id());
    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    private static final String LIST = "/accounts/list/accountList";
    private static final String OPEN = "/accounts/open/accountOpen";
    private static final String OWN = "/accounts/own/ownPassphrase";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ADMINISTRATOR).with("id", ACCOUNT).leavingOut(),
                Door.action("accountList#reset", LIST, Who.ADMINISTRATOR).with("id", ACCOUNT),
                Door.action("accountList#end", LIST, Who.ADMINISTRATOR).with("id", ACCOUNT),
                Door.read(OPEN, Who.ADMINISTRATOR),
                Door.action("accountOpen#save", OPEN, Who.ADMINISTRATOR)
                        .typing("name", Thing.word((side, role) -> "chuzy-01", "chuzy-01"))
                        .typing("role", Thing.word((side, role) -> "VIEWER", "VIEWER"))
                        .typing("zone", ZONE),
                Door.action("accountOpen#check", OPEN, Who.ADMINISTRATOR)
                        .unseenUntil("there are too many zones for a list of them"),
                Door.read(OWN, Who.ALL),
                Door.action("ownPassphrase#save", OWN, Who.ALL));
    }
}
