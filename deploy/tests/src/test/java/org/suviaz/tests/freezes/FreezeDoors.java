package org.suviaz.tests.freezes;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Everybody may freeze or help to freeze somebody of the own place, and nobody learns of an account of another one. */
public final class FreezeDoors implements Doors {
    private static final Thing SOMEBODY = (side, role) -> String.valueOf(
            side.staff("VIEWER".equals(role) ? "CANVASS_LEAD" : "VIEWER").id());

    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    private static final String LIST = "/freezes/list/freezeList";
    private static final String FORM = "/freezes/freeze/freezeForm";
    private static final String OWN = "/freezes/own/freezeOwn";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ALL),
                Door.action("freezeList#thawAccount", LIST, Who.ALL).with("form:thawAccount", SOMEBODY),
                Door.action("freezeList#thawZone", LIST, Who.ALL).with("form:thawZone", ZONE),
                Door.read(FORM, Who.ALL).with("account", SOMEBODY),
                Door.action("freezeForm#freeze", FORM, Who.ALL).with("account", SOMEBODY),
                Door.read(OWN, Who.ALL),
                Door.action("freezeOwn#freeze", OWN, Who.ALL),
                Door.action("freezeOwn#choose", OWN, Who.ALL).pressing("choice:choose"));
    }
}
