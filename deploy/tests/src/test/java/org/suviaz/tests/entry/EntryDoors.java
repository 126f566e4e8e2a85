package org.suviaz.tests.entry;

import java.util.List;
import java.util.Map;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may enter people from paper. A draft is there for the account that put it aside alone. */
public final class EntryDoors implements Doors {
    static final String GRID = "/entry/grid/entryGrid";
    static final String DRAFTS = "/entry/drafts/entryDrafts";
    static final String BLANK = "/download/blank";

    private static final Thing DRAFT =
            (side, role) -> side.once("draft of " + owner(role), () -> kept(side, owner(role)));

    private static final Thing TO_DROP =
            (side, role) -> side.once("draft to drop of " + owner(role), () -> kept(side, owner(role)));

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(GRID, Who.ENTERING).with("draft", DRAFT),
                Door.action("entryGrid#save", GRID, Who.ENTERING).with("draft", DRAFT),
                Door.action("entryGrid#keep", GRID, Who.ENTERING).with("draft", DRAFT),
                Door.read(DRAFTS, Who.ENTERING),
                Door.action("entryDrafts#drop", DRAFTS, Who.ENTERING).with("form:drop", TO_DROP),
                Door.read(BLANK, Who.ENTERING));
    }

    private static String owner(String role) {
        return Who.ENTERING.contains(role) ? role : "ZONE_ORGANISER";
    }

    private static String kept(Side side, String role) {
        Visitor visitor = side.as(role);
        Answer list = visitor.submit(
                visitor.get(GRID), Map.of("surname-1", side.canary(), "settlement-1", side.settlement()), "keep");
        return list.html().select("main td a[href*=draft=]").attr("href").replaceAll(".*draft=(\\d+).*", "$1");
    }
}
