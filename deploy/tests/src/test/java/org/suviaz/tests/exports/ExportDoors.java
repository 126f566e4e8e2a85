package org.suviaz.tests.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may take people out. A run is there for the account that asked for it alone. */
public final class ExportDoors implements Doors {
    private static final String ID = "id";
    private static final String OWNER = "NATIONAL_COORDINATOR";

    /** Those of a zone whom nobody writes to: of all its people more would go out than one account may let go in a day. */
    private static final String FEW = "?consent=letter-refused&zone=";

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
        side.once("somebody nobody writes to", () -> unwritten(side));
        String id = exporting.begins(FEW + side.zoneId(), "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        return id;
    }

    private static String unwritten(Side side) {
        Visitor organiser = side.as("ZONE_ORGANISER");
        Answer saved = organiser.submit(
                organiser.get("/contacts/edit/contactEdit"),
                Map.of(
                        "surnameBe",
                        side.canary().replace("Канарэй", "Выгруз"),
                        "settlement",
                        side.settlement(),
                        "consentLetter",
                        "REFUSED"),
                "save");
        return Side.number(saved, "id");
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
