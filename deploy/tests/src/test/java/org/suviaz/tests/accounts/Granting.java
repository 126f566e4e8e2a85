package org.suviaz.tests.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** The steps by which people give, confirm, change and end access; each a page that is opened and a button pressed. */
final class Granting {
    static final String CARD = "/accounts/card/accountCard?id=";
    static final String OPEN = "/accounts/open/accountOpen";
    static final String GIVE = "/accounts/grant/accountGrant?id=";
    static final String TILL = "/accounts/till/accountTill?grant=";
    static final String REVIEW = "/accounts/review/accountReview";
    static final String APPROVALS = "/approvals/list/approvalList";

    private Granting() {}

    static Answer give(Visitor giver, Staff to, String role, String zone, String till) {
        return giver.submit(giver.get(GIVE + to.id()), Map.of("role", role, "zone", zone(zone), "till", till), "give");
    }

    static Answer preview(Visitor giver, Staff to, String role, String zone) {
        return giver.submit(giver.get(GIVE + to.id()), Map.of("role", role, "zone", zone(zone)), "preview");
    }

    static Answer open(Visitor giver, String name, String role, String zone, String till) {
        return giver.submit(
                giver.get(OPEN), Map.of("name", name, "role", role, "zone", zone(zone), "till", till), "save");
    }

    static Answer till(Visitor giver, long grant, String till) {
        return giver.submit(giver.get(TILL + grant), Map.of("till", till), "save");
    }

    /** Presses a row's button on a card, with whatever number. */
    static Answer endGrant(Visitor giver, Staff card, long grant) {
        Map<String, String> fields =
                Visitor.fields((FormElement) giver.get(CARD + card.id()).html().getElementById("form"), null);
        fields.put("form:endGrant", String.valueOf(grant));
        return giver.post(CARD + card.id(), fields);
    }

    /** Answers a request on the page of confirmations, offered there or not. */
    static Answer decide(Visitor second, String answer, long request) {
        Map<String, String> fields =
                Visitor.fields((FormElement) second.get(APPROVALS).html().getElementById("form"), null);
        fields.put("form:" + answer, String.valueOf(request));
        return second.post(APPROVALS, fields);
    }

    static boolean offers(Visitor second, long request) {
        return second.get(APPROVALS).html().getElementById("form:confirm-" + request) != null;
    }

    /** Posts the review with these lines; act and till by grant. */
    static Answer review(Visitor giver, Map<Long, List<String>> lines) {
        Answer page = giver.get(REVIEW);
        Map<String, String> fields =
                new LinkedHashMap<>(Visitor.fields((FormElement) page.html().getElementById("form"), "save"));
        fields.keySet().removeIf(name -> name.startsWith("act-") || name.startsWith("till-"));
        lines.forEach((grant, line) -> {
            fields.put("act-" + grant, line.get(0));
            fields.put("till-" + grant, line.get(1));
        });
        return giver.post(REVIEW, fields);
    }

    /** The last grant that was laid on an account. */
    static long grant(Staff of) {
        return House.database().number("select max(id) from role_grant where account_id = ?", of.id());
    }

    static long grants(Staff of) {
        return House.database().number("select count(*) from role_grant where account_id = ?", of.id());
    }

    /** The request for a second person about a grant. */
    static long request(long grant) {
        return House.database()
                .number("select max(id) from approval where kind = 'GRANT' and subject = ?", String.valueOf(grant));
    }

    static boolean counts(long grant) {
        return House.database()
                        .number(
                                "select count(*) from role_grant where id = ? and confirmed_at is not null"
                                        + " and ended_at is null",
                                grant)
                == 1;
    }

    static long entries(String kind, Staff of) {
        return House.database()
                .number("select count(*) from audit_entry where kind = ? and object like ?", kind, of.name() + " %");
    }

    static String zone(String code) {
        return String.valueOf(House.database().number("select id from zone where code = ?", code));
    }
}
