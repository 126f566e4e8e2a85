package org.suviaz.tests.erasure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** What people do who remove somebody for good, by the screens. */
final class Erasing {
    static final String CARD = "/contacts/card/contactCard?id=";
    static final String EDIT = "/contacts/edit/contactEdit";
    static final String APPROVALS = "/approvals/list/approvalList";

    private Erasing() {}

    /** The form as it comes back from saving somebody of that town. */
    static Answer saved(Visitor visitor, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("settlement", ErasureIT.TOWN));
        all.putAll(typed);
        return visitor.submit(visitor.get(EDIT), all, "save");
    }

    static long person(Visitor visitor, Map<String, String> typed) {
        Answer card = saved(visitor, typed);
        String query = card.address().getQuery();
        if (card.status() != 200 || query == null) {
            throw new AssertionError("nobody was added: " + card.text());
        }
        return Long.parseLong(query.replaceAll("\\D", ""));
    }

    /** Asks, and gives the number of the request. */
    static long ask(Visitor visitor, long person) {
        Answer asked = visitor.submit(visitor.get(ErasureDoors.ERASE + "?id=" + person), Map.of(), "ask");
        if (asked.status() != 200) {
            throw new AssertionError("not asked: " + asked.text());
        }
        return request(person);
    }

    static long request(long person) {
        return House.database()
                .number("select max(id) from approval where kind = 'ERASURE' and subject = ?", "person " + person);
    }

    static Answer confirm(Visitor second, long request) {
        return second.submit(second.get(APPROVALS), Map.of(), "confirm-" + request);
    }

    /** Posts the answer of a row that the page did not show. */
    static Answer forge(Visitor second, String act, long request) {
        return second.submit(second.get(APPROVALS), Map.of("form:" + act, String.valueOf(request)), null);
    }

    static void erase(Visitor first, Visitor second, long person) {
        Answer done = confirm(second, ask(first, person));
        if (done.status() != 200 || isThere(person)) {
            throw new AssertionError("not removed: " + done.text());
        }
    }

    static boolean isThere(long person) {
        return House.database().number("select count(*) from contact_base where id = ?", person) > 0;
    }
}
