package org.suviaz.tests.audit;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Who;

/** Who may read the log, in which no person has a name. */
public final class AuditDoors implements Doors {
    private static final String LOG = "/audit/log/auditLog";

    @Override
    public List<Door> doors() {
        return List.of(Door.read(LOG, Who.AUDITOR), Door.action("auditLog#verify", LOG, Who.AUDITOR));
    }
}
