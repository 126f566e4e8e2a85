package org.suviaz.tests.audit;

import java.util.List;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may read the log, in which no person has a name. */
public final class AuditDoors implements Doors {
    /** They are the whole house's, so a foreign one is one that was never made. */
    private static final Thing CHECKPOINT = (side, role) ->
            side.zone().equals("city-navapolack") ? "999999998" : side.once("checkpoint", AuditDoors::made);

    private static final String LOG = "/audit/log/auditLog";
    private static final String CHECKPOINTS = "/audit/checkpoints/auditCheckpoints";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LOG, Who.AUDITOR),
                Door.action("auditLog#verify", LOG, Who.AUDITOR),
                Door.action("auditLog#export", LOG, Who.AUDITOR),
                Door.read(CHECKPOINTS, Who.AUDITOR),
                Door.action("auditCheckpoints#make", CHECKPOINTS, Who.AUDITOR).pressing("making:make"),
                Door.action("auditCheckpoints#compare", CHECKPOINTS, Who.AUDITOR),
                Door.read("/audit/checkpoint/auditCheckpoint", Who.AUDITOR).with("no", CHECKPOINT),
                Door.read("/audit/access/auditAccess", Who.AUDITOR));
    }

    private static String made() {
        Visitor auditor = SignIn.as(Staff.with("AUDITOR", "BY"));
        return Paper.made(auditor).address().getQuery().replaceAll("\\D", "");
    }
}
