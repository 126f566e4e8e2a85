package org.suviaz.tests.exports;

import java.util.List;
import java.util.Set;
import org.suviaz.tests.house.House;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may take people out. A run is there for the account that asked for it alone. */
public final class ExportDoors implements Doors {
    private static final String ID = "id";
    private static final String OWNER = "NATIONAL_COORDINATOR";

    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    /** Its file waits. */
    private static final Thing READY = (side, role) -> side.once("export of " + OWNER, () -> ready(side));

    /** A second person confirmed it. */
    private static final Thing CONFIRMED = (side, role) -> side.once("confirmed export", () -> confirmed(side));

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(Exporting.DRAFT, Who.COORDINATOR).with("zone", ZONE),
                Door.action("exportDraft#begin", Exporting.DRAFT, Who.COORDINATOR)
                        .with("zone", ZONE),
                Door.read(Exporting.RUN, Who.COORDINATOR).with(ID, READY),
                Door.action("exportRun#produce", Exporting.RUN, Who.COORDINATOR).with(ID, CONFIRMED),
                Door.action("exportRun#stop", Exporting.RUN, Who.COORDINATOR)
                        .with(ID, READY)
                        .pressing("stopping:stop")
                        .unseenUntil("a job is at work on the file"),
                Door.read(Exporting.LIST, Who.COORDINATOR),
                Door.read(Exporting.FILE, Who.COORDINATOR).with(ID, READY).provedBy("exports.ExportIT"));
    }

    private static String ready(Side side) {
        Exporting exporting = new Exporting(side.as(OWNER));
        side.person();
        String id = exporting.begins("?zone=" + side.zoneId(), "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        return id;
    }

    /** As if it had been large, and somebody had said yes. */
    private static String confirmed(Side side) {
        String id = ready(side);
        House.database()
                .change(
                        "insert into export_request (people, format, column_codes, purpose, answer, answered_at)"
                                + " select people, format, column_codes, purpose, 'YES', utc_timestamp(3)"
                                + " from export_run_base where id = ?",
                        id);
        House.database()
                .change(
                        "update export_run_base set started_at = null, ready_at = null, seat = null, file_id = null,"
                                + " request_id = (select max(id) from export_request) where id = ?",
                        id);
        return id;
    }
}
