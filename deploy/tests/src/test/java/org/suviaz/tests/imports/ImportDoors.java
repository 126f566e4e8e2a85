package org.suviaz.tests.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may bring lists in. A list is there for the account that brought it, and for no other of the same zone. */
public final class ImportDoors implements Doors {
    public static final Thing RECEIVED = (side, role) -> of(side, role, "received", ImportDoors::received);

    /** Of letters and a separator that can be read in other ways. */
    public static final Thing TEXT = (side, role) -> of(side, role, "text", ImportDoors::text);

    /** The same file as another one. */
    public static final Thing ASKED = (side, role) -> of(side, role, "asked", ImportDoors::asked);

    /** Looked through, and not yet in. */
    public static final Thing CHECKED = (side, role) -> of(side, role, "checked", ImportDoors::checked);

    /** In, with a row that did not come in. */
    public static final Thing DONE = (side, role) -> of(side, role, "done", ImportDoors::done);

    /** Kept by name by the account of that role. */
    public static final Thing MAPPING = (side, role) -> of(side, role, "mapping", ImportDoors::mapping);

    private static final String VALUES = "/imports/values/importValues";
    private static final String MAPPINGS = "/imports/mappings/importMappings";
    private static final String KEPT = "/imports/mapping/importMapping";
    private static final String NAMED = "mapping";
    private static final String SAME = "/imports/same/importSame";
    private static final String UNDO = "/imports/undo/importUndo";
    private static final String BATCH = "batch";
    private static final AtomicInteger LISTS = new AtomicInteger();

    @Override
    public List<Door> doors() {
        String going = "a job is at work on the list";
        return List.of(
                Door.read(BringsIn.LIST, Who.ORGANISERS),
                Door.action("importList#receive", BringsIn.LIST, Who.ORGANISERS),
                Door.read(SAME, Who.ORGANISERS).with(BATCH, ASKED),
                Door.action("importSame#openEarlier", SAME, Who.ORGANISERS).with(BATCH, ASKED),
                Door.action("importSame#takeAgain", SAME, Who.ORGANISERS).with(BATCH, ASKED),
                Door.action("importSame#drop", SAME, Who.ORGANISERS).with(BATCH, ASKED),
                Door.read(BringsIn.SHEETS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importSheets#choose", BringsIn.SHEETS, Who.ORGANISERS)
                        .with(BATCH, RECEIVED),
                Door.action("importSheets#readAgain", BringsIn.SHEETS, Who.ORGANISERS)
                        .with(BATCH, TEXT)
                        .pressing("reading:readAgain"),
                Door.action("importSheets#drop", BringsIn.SHEETS, Who.ORGANISERS)
                        .with(BATCH, RECEIVED),
                Door.read(BringsIn.COLUMNS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importColumns#check", BringsIn.COLUMNS, Who.ORGANISERS)
                        .with(BATCH, RECEIVED),
                Door.action("importColumns#save", BringsIn.COLUMNS, Who.ORGANISERS)
                        .with(BATCH, RECEIVED),
                Door.action("importColumns#use", BringsIn.COLUMNS, Who.ORGANISERS)
                        .with(BATCH, RECEIVED)
                        .with(NAMED, MAPPING)
                        .pressing("known:use"),
                Door.read(VALUES, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importValues#check", VALUES, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.read(MAPPINGS, Who.ORGANISERS),
                Door.read(KEPT, Who.ORGANISERS).with(NAMED, MAPPING),
                Door.action("importMapping#rename", KEPT, Who.ORGANISERS).with(NAMED, MAPPING),
                Door.action("importMapping#remove", KEPT, Who.ORGANISERS).with(NAMED, MAPPING),
                Door.read(BringsIn.PREVIEW, Who.ORGANISERS).with(BATCH, CHECKED),
                Door.action("importPreview#run", BringsIn.PREVIEW, Who.ORGANISERS)
                        .with(BATCH, CHECKED),
                Door.action("importPreview#drop", BringsIn.PREVIEW, Who.ORGANISERS)
                        .with(BATCH, CHECKED),
                Door.action("importPreview#stop", BringsIn.PREVIEW, Who.ORGANISERS)
                        .with(BATCH, CHECKED)
                        .pressing("act:stop")
                        .unseenUntil(going),
                Door.read(BringsIn.RUN, Who.ORGANISERS).with(BATCH, DONE),
                Door.action("importRun#drop", BringsIn.RUN, Who.ORGANISERS).with(BATCH, DONE),
                Door.action("importRun#goOn", BringsIn.RUN, Who.ORGANISERS)
                        .with(BATCH, DONE)
                        .unseenUntil("the job has stopped on its way"),
                Door.action("importRun#stop", BringsIn.RUN, Who.ORGANISERS)
                        .with(BATCH, DONE)
                        .pressing("act:stop")
                        .unseenUntil(going),
                Door.read(UNDO, Who.ORGANISERS).with(BATCH, DONE),
                Door.action("importUndo#undo", UNDO, Who.ORGANISERS).with(BATCH, DONE),
                Door.action("importUndo#stop", UNDO, Who.ORGANISERS)
                        .with(BATCH, DONE)
                        .pressing("act:stop")
                        .unseenUntil(going),
                Door.read("/download/faults", Who.ORGANISERS).with(BATCH, DONE));
    }

    /** Of the account of that role, and of the zone's organiser where the role brings no lists in. */
    private static String of(Side side, String role, String state, Making making) {
        String owner = Who.ORGANISERS.contains(role) ? role : "ZONE_ORGANISER";
        return side.once("list " + state + " of " + owner, () -> making.of(side, owner));
    }

    private static String received(Side side, String role) {
        return by(side, role).receives(list(side));
    }

    private static String text(Side side, String role) {
        String list = "Прозвішча;Імя;Горад\n" + side.canary() + ";Язэп;" + side.settlement() + "\n";
        return by(side, role).receives(list.getBytes(StandardCharsets.UTF_8));
    }

    /** The same file once more. */
    private static String asked(Side side, String role) {
        byte[] list = list(side);
        by(side, role).receives(list);
        return by(side, role).receives(list);
    }

    private static String mapping(Side side, String role) {
        Visitor visitor = side.as(role);
        String name = "Слупкі " + side.canary() + " " + role;
        String batch = received(side, role);
        visitor.submit(visitor.get(BringsIn.COLUMNS + "?batch=" + batch), Map.of("name", name), "save");
        return House.database().text("select id from import_mapping_base where name = ?", name);
    }

    private static String checked(Side side, String role) {
        return checked(side, role, list(side));
    }

    /** That list, looked through. */
    public static String checked(Side side, String role, byte[] list) {
        String batch = by(side, role).receives(list);
        by(side, role).looksThrough(batch);
        return batch;
    }

    private static String done(Side side, String role) {
        return by(side, role).allOf(list(side));
    }

    private static BringsIn by(Side side, String role) {
        return new BringsIn(side.as(role));
    }

    /** Two rows that no list before had. */
    private static byte[] list(Side side) {
        return ListFile.of(
                List.of("Прозвішча", "Імя", "Горад", "Нататка"),
                List.of(side.canary(), "Язэп", side.settlement(), "спіс " + LISTS.incrementAndGet()),
                List.of("Нетутэйшы", "Язэп", "Мінск", ""));
    }

    @FunctionalInterface
    private interface Making {
        String of(Side side, String role);
    }
}
