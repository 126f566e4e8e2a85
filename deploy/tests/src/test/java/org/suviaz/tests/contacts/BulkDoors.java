package org.suviaz.tests.contacts;

import java.util.List;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may do the same with many people. An act is there for the account that did it alone. */
public final class BulkDoors implements Doors {
    static final String COUNT = "/bulk/count/bulkCount";
    static final String ACT = "/bulk/act/bulkAct";
    static final String LIST = "/bulk/list/bulkList";
    static final String EDIT = "/bulk/edit/bulkEdit";

    static final String OFFER = "/bulk/offer/bulkOffer";

    private static final Thing ELSEWHERE =
            (side, role) -> String.valueOf(House.database().number("select id from zone where code = 'city-homiel'"));

    private static final Thing MARKED = always("marked");
    private static final Thing PUT_AWAY = always("PUT_AWAY");
    private static final Thing PUT_TAG = always("PUT_TAG");

    /** With somebody in it. */
    private static final Thing ZONE = (side, role) -> {
        side.person();
        return String.valueOf(side.zoneId());
    };

    private static final Thing DONE =
            (side, role) -> side.once("act of " + owner(role), () -> done(side, owner(role), side.person()));

    private static final Thing TO_UNDO = (side, role) ->
            side.once("act to undo of " + owner(role), () -> done(side, owner(role), another(side, owner(role))));

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(COUNT, Who.ORGANISERS)
                        .with("act", PUT_AWAY)
                        .with("of", MARKED)
                        .with("pick", ContactDoors.PERSON),
                Door.action("bulkCount#recount", COUNT, Who.ORGANISERS)
                        .with("act", PUT_TAG)
                        .with("of", MARKED)
                        .with("pick", ContactDoors.PERSON),
                Door.action("bulkCount#carryOut", COUNT, Who.ORGANISERS)
                        .with("act", PUT_AWAY)
                        .with("of", MARKED)
                        .with("pick", ContactDoors.PERSON)
                        .with("people", ContactDoors.PERSON),
                Door.read(OFFER, Who.ORGANISERS).with("pick", ContactDoors.PERSON),
                Door.action("bulkOffer#offer", OFFER, Who.ORGANISERS)
                        .with("pick", ContactDoors.PERSON)
                        .with("to", ELSEWHERE),
                Door.read(ACT, Who.ORGANISERS).with("id", DONE),
                Door.action("bulkAct#undo", ACT, Who.ORGANISERS).with("id", TO_UNDO),
                Door.read(LIST, Who.ORGANISERS),
                Door.read(EDIT, Who.ORGANISERS).with("zone", ZONE),
                Door.action("bulkEdit#save", EDIT, Who.ORGANISERS).with("zone", ZONE));
    }

    private static Thing always(String word) {
        return Thing.word((side, role) -> word, word);
    }

    private static String owner(String role) {
        return Who.ORGANISERS.contains(role) ? role : "ZONE_ORGANISER";
    }

    /** Whom no other act touches, so that this one can be undone. */
    private static long another(Side side, String role) {
        return side.person(role, (role.equals("ZONE_ORGANISER") ? "Вярнуты ад " : "Знойдзены ў ") + side.canary());
    }

    private static String done(Side side, String role, long person) {
        Visitor visitor = side.as(role);
        Answer page = visitor.get(COUNT + "?act=PUT_TAG&of=marked&pick=" + person);
        Answer counted = visitor.submit(page, Map.of("newTag", "дзверы " + System.nanoTime()), "recount");
        return Side.number(visitor.submit(counted, Map.of(), "carryOut"), "id");
    }
}
