package org.suviaz.tests.freezes;

import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** What people do who freeze and confirm, by the screens. */
final class Freezing {
    static final String APPROVALS = "/approvals/list/approvalList";
    static final String LIST = "/freezes/list/freezeList";
    static final String OWN = "/freezes/own/freezeOwn";
    private static final String FORM = "/freezes/freeze/freezeForm";

    private Freezing() {}

    /** Presses the button of the page about that account. */
    static Answer account(Visitor by, Staff whom) {
        return by.submit(by.get(FORM + "?account=" + whom.id()), Map.of(), "freeze");
    }

    /** The same about a zone. */
    static Answer zone(Visitor by, String code) {
        return by.submit(zonePage(by, code), Map.of(), "freeze");
    }

    static Answer accountPage(Visitor by, Staff whom) {
        return by.get(FORM + "?account=" + whom.id());
    }

    static Answer zonePage(Visitor by, String code) {
        return by.get(FORM + "?zone=" + zone(code));
    }

    static long zone(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }

    /** The number of what that account asked for last. */
    static long asked(Staff by) {
        return House.database().number("select max(id) from approval where asked_by = ?", by.id());
    }

    /** Presses that button of the row of that request. */
    static Answer decide(Visitor second, String act, long approval) {
        return second.submit(second.get(APPROVALS), Map.of(), act + "-" + approval);
    }

    /** Posts the button of a row that the page did not show. */
    static Answer forge(Visitor second, String act, long approval) {
        return second.submit(second.get(APPROVALS), Map.of("form:" + act, String.valueOf(approval)), null);
    }

    static boolean isIn(Visitor visitor) {
        return visitor.get(SignIn.START).address().getPath().equals(SignIn.START);
    }

    static boolean isOpen(Staff staff) {
        return SignIn.tried(new Visitor(), staff.name(), staff.passphrase())
                .address()
                .getPath()
                .equals(SignIn.START);
    }

    static boolean isFrozen(Staff staff) {
        return House.database()
                        .number("select count(*) from freeze where account_id = ? and thawed_at is null", staff.id())
                > 0;
    }

    static long entries(String kind, String object) {
        return House.database().number("select count(*) from audit_entry where kind = ? and object = ?", kind, object);
    }
}
