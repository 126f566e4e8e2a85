package org.suviaz.tests.imports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
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

    /** Looked through, and not yet in. */
    public static final Thing CHECKED = (side, role) -> of(side, role, "checked", ImportDoors::checked);

    /** In, with a row that did not come in. */
    public static final Thing DONE = (side, role) -> of(side, role, "done", ImportDoors::done);

    /** Kept by name by the account of that role. */
    public static final Thing MAPPING = (side, role) -> of(side, role, "mapping", ImportDoors::mapping);

    private static final String LIST = "/imports/list/importList";
    private static final String SHEETS = "/imports/sheets/importSheets";
    private static final String COLUMNS = "/imports/columns/importColumns";
    private static final String VALUES = "/imports/values/importValues";
    private static final String MAPPINGS = "/imports/mappings/importMappings";
    private static final String KEPT = "/imports/mapping/importMapping";
    private static final String PREVIEW = "/imports/preview/importPreview";
    private static final String RUN = "/imports/run/importRun";
    private static final String BATCH = "batch";
    private static final String NAMED = "mapping";
    private static final Duration LONG = Duration.ofSeconds(30);

    @Override
    public List<Door> doors() {
        String going = "a job is at work on the list";
        return List.of(
                Door.read(LIST, Who.ORGANISERS),
                Door.action("importList#receive", LIST, Who.ORGANISERS),
                Door.read(SHEETS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importSheets#choose", SHEETS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importSheets#readAgain", SHEETS, Who.ORGANISERS)
                        .with(BATCH, TEXT)
                        .pressing("reading:readAgain"),
                Door.action("importSheets#drop", SHEETS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.read(COLUMNS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importColumns#check", COLUMNS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importColumns#save", COLUMNS, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importColumns#use", COLUMNS, Who.ORGANISERS)
                        .with(BATCH, RECEIVED)
                        .with(NAMED, MAPPING)
                        .pressing("known:use"),
                Door.read(VALUES, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.action("importValues#check", VALUES, Who.ORGANISERS).with(BATCH, RECEIVED),
                Door.read(MAPPINGS, Who.ORGANISERS),
                Door.read(KEPT, Who.ORGANISERS).with(NAMED, MAPPING),
                Door.action("importMapping#rename", KEPT, Who.ORGANISERS).with(NAMED, MAPPING),
                Door.action("importMapping#remove", KEPT, Who.ORGANISERS).with(NAMED, MAPPING),
                Door.read(PREVIEW, Who.ORGANISERS).with(BATCH, CHECKED),
                Door.action("importPreview#run", PREVIEW, Who.ORGANISERS).with(BATCH, CHECKED),
                Door.action("importPreview#drop", PREVIEW, Who.ORGANISERS).with(BATCH, CHECKED),
                Door.action("importPreview#stop", PREVIEW, Who.ORGANISERS)
                        .with(BATCH, CHECKED)
                        .pressing("act:stop")
                        .unseenUntil(going),
                Door.read(RUN, Who.ORGANISERS).with(BATCH, DONE),
                Door.action("importRun#drop", RUN, Who.ORGANISERS).with(BATCH, DONE),
                Door.action("importRun#goOn", RUN, Who.ORGANISERS)
                        .with(BATCH, DONE)
                        .unseenUntil("the job has stopped on its way"),
                Door.action("importRun#stop", RUN, Who.ORGANISERS)
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
        return received(
                side,
                role,
                ListFile.of(
                        List.of("Прозвішча", "Імя", "Горад"),
                        List.of(side.canary(), "Язэп", side.settlement()),
                        List.of("Нетутэйшы", "Язэп", "Мінск")));
    }

    private static String text(Side side, String role) {
        String list = "Прозвішча;Імя;Горад\n" + side.canary() + ";Язэп;" + side.settlement() + "\n";
        return received(side, role, list.getBytes(StandardCharsets.UTF_8));
    }

    private static String received(Side side, String role, byte[] list) {
        Visitor visitor = side.as(role);
        return Side.number(visitor.upload(visitor.get(LIST), "file", "list.xlsx", list, "receive"), BATCH);
    }

    private static String mapping(Side side, String role) {
        Visitor visitor = side.as(role);
        String name = "Слупкі " + side.canary() + " " + role;
        String batch = received(side, role);
        visitor.submit(visitor.get(COLUMNS + "?batch=" + batch), Map.of("name", name), "save");
        return House.database().text("select id from import_mapping_base where name = ?", name);
    }

    private static String checked(Side side, String role) {
        return looked(side, role, received(side, role));
    }

    /** That list, looked through. */
    public static String checked(Side side, String role, byte[] list) {
        return looked(side, role, received(side, role, list));
    }

    private static String looked(Side side, String role, String batch) {
        Visitor visitor = side.as(role);
        visitor.submit(visitor.get(SHEETS + "?batch=" + batch), Map.of(), "choose");
        visitor.submit(visitor.get(COLUMNS + "?batch=" + batch), Map.of(), "check");
        finished(visitor, PREVIEW + "?batch=" + batch, "form:run");
        return batch;
    }

    private static String done(Side side, String role) {
        String batch = checked(side, role);
        Visitor visitor = side.as(role);
        visitor.submit(visitor.get(PREVIEW + "?batch=" + batch), Map.of(), "run");
        finished(visitor, RUN + "?batch=" + batch, "form:drop");
        return batch;
    }

    private static void finished(Visitor visitor, String page, String button) {
        Waiting.until(
                () -> has(visitor.get(page), button),
                LONG,
                () -> page + " has no " + button + ": " + visitor.get(page).text());
    }

    private static boolean has(Answer page, String button) {
        return page.html().getElementById(button) != null;
    }

    @FunctionalInterface
    private interface Making {
        String of(Side side, String role);
    }
}
