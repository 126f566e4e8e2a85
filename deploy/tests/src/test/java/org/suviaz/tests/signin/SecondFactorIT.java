package org.suviaz.tests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Signing in with codes: how they are set up, that each is good once, and what happens without the telephone. */
class SecondFactorIT {

    @Test
    void whoever_has_set_up_a_code_is_let_in_with_it_and_not_without() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        assertEquals(10, owner.recovery().size());
        assertEquals(422, owner.tried("").status());
        assertEquals(SignIn.START, owner.tried(owner.phone().code()).address().getPath());
    }

    @Test
    @Proves("B8")
    void a_code_is_good_once() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        String code = owner.phone().code();
        assertEquals(SignIn.START, owner.tried(code).address().getPath());
        assertEquals(422, owner.tried(code).status());
    }

    @Test
    @Proves("B9")
    void a_code_of_three_steps_ago_or_of_the_future_is_refused() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        owner.forgetUsed();
        for (int steps : new int[] {-10, -4, -3, 3, 4, 10}) {
            assertEquals(422, owner.tried(owner.phone().codeAt(steps)).status(), String.valueOf(steps));
        }
        assertEquals(
                SignIn.START, owner.tried(owner.phone().codeAt(0)).address().getPath());
    }

    @Test
    void a_secret_is_nowhere_in_the_database() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        long sealed =
                House.database().number("select length(secret) from second_factor where account_id = ?", owner.id());
        assertEquals(48, sealed, "20 bytes and what sealing adds");
        assertEquals(
                0,
                House.database()
                        .number(
                                "select count(*) from recovery_code where account_id = ? and hash = unhex(?)",
                                owner.id(),
                                owner.recovery().get(0).replace("-", "")));
        assertTrue(
                owner.recovery().stream().allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{4}")));
    }

    @Test
    void the_own_passphrase_is_changed_with_the_old_one_and_a_code() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        String next = "лыжы стаяць за печкай два";
        String old = owner.staff().passphrase();
        Visitor visitor = owner.visitor();
        Answer page = visitor.get("/accounts/own/ownPassphrase");
        Answer without = visitor.submit(page, Map.of("old", old, "code", "", "fresh", next, "again", next), "save");
        assertEquals(422, without.status());
        assertTrue(without.fault("code").isPresent(), without::text);
        Answer wrong = visitor.submit(
                page,
                Map.of("old", "не тая фраза", "code", owner.phone().codeAt(0), "fresh", next, "again", next),
                "save");
        assertTrue(wrong.fault("old").isPresent(), wrong::text);
        assertTrue(wrong.fault("code").isEmpty(), wrong::text);
        owner.forgetUsed();
        Answer done = visitor.submit(
                page, Map.of("old", old, "code", owner.phone().codeAt(0), "fresh", next, "again", next), "save");
        assertTrue(done.text().contains(Say.be("accounts.own.done")), done::text);
        owner.forgetUsed();
        assertEquals(
                SignIn.START, owner.tried(next, owner.phone().code()).address().getPath());
    }

    @Test
    @Proves("B20")
    void a_reset_takes_the_second_factor_away_too_and_shows_no_secret() {
        Owner owner = Owner.with("VIEWER", "city-pinsk");
        Visitor administrator = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        Answer card = administrator.get("/accounts/card/accountCard?id=" + owner.id());
        assertTrue(card.html().select("input[type=password]").isEmpty(), "nobody chooses another's passphrase");
        Answer reset = administrator.submit(card, Map.of(), "reset");
        String code = reset.html().getElementById("code").text();
        assertEquals(0, House.database().number("select count(*) from second_factor where account_id = ?", owner.id()));
        assertEquals(0, House.database().number("select count(*) from recovery_code where account_id = ?", owner.id()));
        assertEquals(422, owner.tried(owner.phone().code()).status());
        String fresh = "лыжы стаяць за печкай";
        Visitor visitor = new Visitor();
        Answer enrol = visitor.submit(
                visitor.get("/signin/first/firstSignIn"),
                Map.of("name", owner.name(), "code", code, "fresh", fresh, "again", fresh),
                "go");
        assertTrue(enrol.text().contains(Say.be("accounts.enrol.title")), enrol::text);
        Owner again = Owner.enrolled(new Staff(owner.name(), fresh), visitor, enrol);
        assertEquals(SignIn.START, again.tried(again.phone().code()).address().getPath());
    }

    @Test
    void in_training_the_second_factor_may_be_left_off() {
        Staff staff = Staff.with("VIEWER", "city-pinsk");
        Visitor visitor = SignIn.as(staff);
        Answer enrol = visitor.submit(visitor.get(Owner.FACTOR), Map.of("old", staff.passphrase()), "begin");
        Answer left = visitor.submit(enrol, Map.of(), "leaveOff");
        assertEquals(SignIn.START, left.address().getPath());
        assertEquals(404, visitor.get("/accounts/picture").status());
        assertEquals(
                SignIn.START,
                SignIn.tried(new Visitor(), staff.name(), staff.passphrase())
                        .address()
                        .getPath());
    }

    @Test
    void nobody_sets_up_a_second_factor_who_does_not_show_to_be_the_owner() {
        Staff staff = Staff.with("VIEWER", "city-pinsk");
        Visitor visitor = SignIn.as(staff);
        assertEquals(Owner.FACTOR, visitor.get(Owner.ENROL).address().getPath());
        Answer wrong = visitor.submit(visitor.get(Owner.FACTOR), Map.of("old", "не тая фраза зусім"), "begin");
        assertEquals(422, wrong.status());
        assertTrue(wrong.fault("old").isPresent(), wrong::text);
        assertEquals(Owner.FACTOR, visitor.get(Owner.ENROL).address().getPath());
    }

    @Test
    @Proves("B10")
    void a_recovery_code_lets_in_once_and_only_to_set_up_a_new_second_factor() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        String recovery = owner.recovery().get(3);
        Visitor visitor = new Visitor();
        Answer in = owner.recovered(
                visitor, owner.staff().passphrase(), recovery.toLowerCase().replace("-", " "));
        assertEquals(Owner.ENROL, in.address().getPath(), in::text);
        for (String elsewhere :
                new String[] {SignIn.START, "/contacts/list/contactList", "/accounts/own/ownPassphrase"}) {
            assertEquals(Owner.ENROL, visitor.get(elsewhere).address().getPath(), elsewhere);
        }
        assertFalse(in.body().contains(Say.be("accounts.enrol.leaveOff")));
        assertEquals(
                422,
                owner.recovered(new Visitor(), owner.staff().passphrase(), recovery)
                        .status());
        Owner again = Owner.enrolled(owner.staff(), visitor, in);
        assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        assertEquals(422, owner.tried(owner.phone().codeAt(0)).status(), "the lost telephone is worth nothing");
        assertEquals(
                422,
                owner.recovered(
                                new Visitor(),
                                owner.staff().passphrase(),
                                owner.recovery().get(4))
                        .status());
        assertEquals(SignIn.START, again.tried(again.phone().code()).address().getPath());
        assertNotEquals(owner.recovery(), again.recovery());
        for (int administrator = 0; administrator < 2; administrator++) {
            String start = SignIn.as(Staff.with("ADMINISTRATOR", "BY"))
                    .get(SignIn.START)
                    .text();
            assertTrue(start.contains(owner.name()), start);
        }
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'RECOVERY_CODE_USED' and account = ?",
                                owner.name()));
    }

    @Test
    void the_picture_is_there_while_a_second_factor_is_set_up_and_then_no_more() {
        Owner owner = Owner.with("VIEWER", "BY-HM");
        Visitor visitor = owner.visitor();
        assertEquals(404, visitor.get("/accounts/picture").status());
        Answer begun = visitor.submit(
                visitor.get(Owner.FACTOR),
                Map.of("old", owner.staff().passphrase(), "code", owner.phone().code()),
                "begin");
        assertEquals(Owner.ENROL, begun.address().getPath(), begun::text);
        Answer picture = visitor.get("/accounts/picture");
        assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", picture.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(picture.bytes().length > 200);
    }
}
