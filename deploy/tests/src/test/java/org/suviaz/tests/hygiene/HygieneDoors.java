package org.suviaz.tests.hygiene;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may see what wants mending. */
public final class HygieneDoors implements Doors {
    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    @Override
    public List<Door> doors() {
        return List.of(Door.read("/hygiene/list/hygieneList", Who.READERS).with("zone", ZONE));
    }
}
