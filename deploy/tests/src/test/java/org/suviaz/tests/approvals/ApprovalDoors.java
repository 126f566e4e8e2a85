package org.suviaz.tests.approvals;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may look at what waits for a second person; what one may decide follows from the request itself. */
public final class ApprovalDoors implements Doors {
    private static final Thing REQUEST = (side, role) -> "777777777";
    private static final String LIST = "/approvals/list/approvalList";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.ALL),
                Door.action("approvalList#confirm", LIST, Who.ALL).with("confirm", REQUEST),
                Door.action("approvalList#refuse", LIST, Who.ALL).with("refuse", REQUEST),
                Door.action("approvalList#takeBack", LIST, Who.ALL).with("takeBack", REQUEST));
    }
}
