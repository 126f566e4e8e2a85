package org.suviaz.tests.signin;

import java.util.List;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Somebody with a second factor, set up over the pages as everybody does. */
record Owner(Staff staff, Phone phone, List<String> recovery, Visitor visitor) {
    static final String FACTOR = "/accounts/factor/accountFactor";
    static final String ENROL = "/accounts/enrol/accountEnrol";
    static final String RECOVERY = "/signin/recovery/signInRecovery";

    static Owner with(String role, String zoneCode) {
        Staff staff = Staff.with(role, zoneCode);
        Visitor visitor = SignIn.as(staff);
        Answer page = visitor.submit(visitor.get(FACTOR), Map.of("old", staff.passphrase()), "begin");
        return enrolled(staff, visitor, page);
    }

    /** Goes on from the page that shows the secret. */
    static Owner enrolled(Staff staff, Visitor visitor, Answer page) {
        Phone phone = new Phone(shown(page));
        Answer codes = visitor.submit(page, Map.of("code", phone.code()), "confirm");
        List<String> recovery = codes.html().select("#codes li").eachText();
        if (recovery.isEmpty()) {
            throw new AssertionError(codes.status() + "\n" + codes.text());
        }
        visitor.submit(codes, Map.of(), "written");
        return new Owner(staff, phone, recovery, visitor);
    }

    static String shown(Answer page) {
        var secret = page.html().getElementById("secret");
        if (secret == null) {
            throw new AssertionError("no secret on " + page.address() + " (" + page.status() + ")\n" + page.text());
        }
        return secret.text();
    }

    String name() {
        return staff.name();
    }

    long id() {
        return House.database().number("select id from account where name = ?", name());
    }

    /** What the door answers to a passphrase and a code. */
    Answer tried(String passphrase, String code) {
        return tried(new Visitor(), name(), passphrase, code);
    }

    Answer tried(String code) {
        return tried(staff.passphrase(), code);
    }

    static Answer tried(Visitor visitor, String name, String passphrase, String code) {
        return visitor.submit(
                visitor.get(SignIn.FORM), Map.of("name", name, "passphrase", passphrase, "code", code), "go");
    }

    Answer recovered(Visitor visitor, String passphrase, String code) {
        return visitor.submit(
                visitor.get(RECOVERY), Map.of("name", name(), "passphrase", passphrase, "code", code), "go");
    }

    /** As if the last code had been used long ago, so that a test need not wait for the next. */
    void forgetUsed() {
        House.database().change("update second_factor set last_step = 0 where account_id = ?", id());
        phone.begin();
    }

    /** As if the last wrong try had been an hour ago. */
    void letTimePass() {
        House.database()
                .change(
                        "update second_factor set last_wrong_at = last_wrong_at - interval 1 hour where account_id = ?",
                        id());
    }
}
