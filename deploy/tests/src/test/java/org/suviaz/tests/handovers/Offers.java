package org.suviaz.tests.handovers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** People, and offers of them, as visitors make them by the screens. */
final class Offers {
    static final String CARD = "/contacts/card/contactCard?id=";
    static final String OFFER = "/contacts/handover/contactHandover?id=";
    static final String LIST = "/handovers/list/handoverList";
    static final String GIVEN = LIST + "?side=given";
    private static final String EDIT = "/contacts/edit/contactEdit";

    private Offers() {}

    /** Somebody with a phone, a street and all else, who lives in that town. */
    static long person(Visitor organiser, String surname, String town) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", surname);
        typed.put("givenBe", "Язэп");
        typed.put("settlement", town);
        typed.put("street", "вуліца Тайнасная");
        typed.put("house", "77");
        typed.put("phone1", "29 601-44-55");
        typed.put("email", "tajny@example.org");
        typed.put("tags", "тайнызнак");
        typed.put("note", "тайная нататка");
        Answer card = organiser.submit(organiser.get(EDIT), typed, "save");
        String query = card.address().getQuery();
        if (card.status() != 200 || query == null) {
            throw new AssertionError("nobody was added: " + card.text());
        }
        return Long.parseLong(query.replaceAll("\\D", ""));
    }

    /** What the house answers to an offer of that person to that zone. */
    static Answer offered(Visitor organiser, long person, String zone) {
        return organiser.submit(organiser.get(OFFER + person + "&zone=" + zoneId(zone)), Map.of(), "offer");
    }

    /** Offers, and gives the number of the offer. */
    static long offer(Visitor organiser, long person, String zone) {
        Answer done = offered(organiser, person, zone);
        if (done.status() != 200) {
            throw new AssertionError("not offered: " + done.text());
        }
        return House.database().number("select id from hand_over where open_contact_id = ?", person);
    }

    /** Presses the button of a row, whether the page has it or not. */
    static Answer pressed(Visitor visitor, Answer page, String act, long offer) {
        var form = (FormElement) page.html().getElementById("form");
        if (form == null) {
            throw new AssertionError("no form on " + page.address() + ": " + page.text());
        }
        Map<String, String> fields = Visitor.fields(form, null);
        fields.put("form:" + act, String.valueOf(offer));
        return visitor.post(page.address().toString(), fields);
    }

    static Answer pressed(Visitor visitor, String act, long offer) {
        return pressed(visitor, visitor.get(act.equals("takeBack") ? GIVEN : LIST), act, offer);
    }

    static String state(long offer) {
        return House.database().text("select state from hand_over where id = ?", offer);
    }

    /** Whatever the offer's row tells of the person. */
    static String told(long offer) {
        return House.database()
                .text("select concat(name_be, name_ru, town_be, town_ru) from hand_over where id = ?", offer);
    }

    static String zoneOf(long person) {
        return House.database()
                .text(
                        "select z.code from contact c join zone z on z.id = c.zone_id and z.lft = c.zl where c.id = ?",
                        person);
    }

    static long zoneId(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }
}
