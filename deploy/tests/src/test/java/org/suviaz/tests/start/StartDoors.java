package org.suviaz.tests.start;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Who;

/** What everybody who is signed in begins with. */
public final class StartDoors implements Doors {
    private static final String START = "/start/home/startHome";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(START, Who.ALL),
                Door.action("startHome#rebuildAgain", START, Who.ADMINISTRATOR)
                        .pressing("keys:again")
                        .unseenUntil("the rebuild of the keys has failed"),
                Door.read("/about/keys/keys", Who.ALL),
                Door.read("/about/data/aboutData", Who.ALL));
    }
}
