package org.suviaz.tests.approvals;

import java.util.List;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** What waits for a second person: everybody has the page, and on it nothing that is not theirs to decide. */
public final class ApprovalDoors implements Doors {
    private static final Thing ASKED = (side, role) -> side.once("approval", () -> asked(side));

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

    /** Somebody of that zone who knocks at no door asked for an account to be let in again. */
    private static String asked(Side side) {
        Staff asker = Staff.with("CANVASS_LEAD", side.zone());
        House.database()
                .change(
                        "insert into approval (kind, subject, zone_id, asked_by, asker, asked_at, till, state)"
                                + " values ('THAW', ?, ?, ?, ?, now(3), now(3) + interval 1 day, 'WAITING')",
                        "account " + side.staff("VIEWER").id(),
                        side.zoneId(),
                        asker.id(),
                        asker.name());
        return String.valueOf(House.database().number("select max(id) from approval where asked_by = ?", asker.id()));
    }
}
