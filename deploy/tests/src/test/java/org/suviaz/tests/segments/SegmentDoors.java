package org.suviaz.tests.segments;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may keep conditions by which people are chosen. An own segment is there for its account alone. */
public final class SegmentDoors implements Doors {
    private static final Thing SEGMENT =
            (side, role) -> side.once("segment of " + owner(role), () -> kept(side, owner(role)));

    private static final Thing TO_REMOVE =
            (side, role) -> side.once("segment to remove of " + owner(role), () -> kept(side, owner(role)));

    /** The place of the group or condition that is there in each of them. */
    private static final Thing FIRST = (side, role) -> "1";

    private static final Thing SECOND = (side, role) -> "2";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(SegmentPage.LIST, Who.READERS),
                Door.action("segmentList#count", SegmentPage.LIST, Who.READERS).with("form:count", SEGMENT),
                Door.action("segmentList#remove", SegmentPage.LIST, Who.READERS).with("form:remove", TO_REMOVE),
                Door.read(SegmentPage.EDIT, Who.READERS).with("id", SEGMENT),
                Door.action("segmentEdit#save", SegmentPage.EDIT, Who.READERS)
                        .with("id", SEGMENT)
                        .with("segment-0", SEGMENT),
                Door.action("segmentEdit#look", SegmentPage.EDIT, Who.READERS)
                        .with("id", SEGMENT)
                        .with("segment-0", SEGMENT),
                change("segmentEdit#condition", "form:condition", FIRST),
                change("segmentEdit#group", "form:group", FIRST),
                change("segmentEdit#drop", "form:drop", FIRST),
                change("segmentEdit#ungroup", "form:ungroup", SECOND));
    }

    private static Door change(String name, String button, Thing place) {
        return Door.action(name, SegmentPage.EDIT, Who.READERS)
                .with("id", SEGMENT)
                .with("segment-0", SEGMENT)
                .with(button, place);
    }

    private static String owner(String role) {
        return Who.READERS.contains(role) ? role : "ZONE_ORGANISER";
    }

    private static String kept(Side side, String role) {
        return String.valueOf(SegmentPage.fresh(side.as(role), side.canary(), "ALL")
                .with("SURNAME", "BEGINS", side.canary())
                .inGroup(0, "ONE")
                .with("TAG", "FILLED", "")
                .saved());
    }
}
