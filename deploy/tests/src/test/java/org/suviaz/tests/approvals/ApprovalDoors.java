package org.suviaz.tests.approvals;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** What waits for a second person: everybody has the page, and on it nothing that is not theirs to decide. */
public final class ApprovalDoors implements Doors {
    private static final Thing ASKED = (side, role) -> String.valueOf(side.zoneId());

    private static final String LIST = "/approvals/list/approvalList";

    /** A button of a row carries the row's number under the name of the button of its kind. */
    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ALL),
                Door.action("approvalList#confirm", LIST, Who.ALL).with("form:confirm", ASKED),
                Door.action("approvalList#refuse", LIST, Who.ALL).with("form:refuse", ASKED),
                Door.action("approvalList#takeBack", LIST, Who.ALL).with("form:takeBack", ASKED));
    }
}
