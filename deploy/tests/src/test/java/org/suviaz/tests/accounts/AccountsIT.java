package org.suviaz.tests.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** An administrator opens, resets and ends accounts and never learns a passphrase; everybody changes the own one. */
class AccountsIT {
    private static final String FIRST = "/signin/first/firstSignIn";
    private static final String CARD = "/accounts/card/accountCard";
    private static final String FRESH = "лыжы стаяць за печкай";

    private static Visitor administrator;

    @BeforeAll
    static void signIn() {
        administrator = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
    }

    @Test
    void an_account_is_opened_with_a_code_that_works_once() {
        String code = opened("alesnia-01");
        assertFalse(picked("alesnia-01").body().contains(code), "the code is shown once");
        Answer set = first("alesnia-01", code, FRESH);
        assertTrue(set.text().contains(Say.be("signin.first.done")), set::text);
        assertEquals(
                SignIn.START,
                SignIn.tried(new Visitor(), "alesnia-01", FRESH).address().getPath());
        assertEquals(422, first("alesnia-01", code, FRESH + " яшчэ").status(), "a second time it does not");
    }

    @Test
    void a_wrong_code_and_an_account_that_is_none_get_one_answer() {
        opened("alesnia-02");
        Answer wrong = first("alesnia-02", "AAAA-BBBB-CCCC-DDDD", FRESH);
        Answer nobody = first("alesnia-99", "AAAA-BBBB-CCCC-DDDD", FRESH);
        assertEquals(422, wrong.status());
        assertEquals(
                wrong.html().select(".msg").text(), nobody.html().select(".msg").text());
    }

    @Test
    void a_weak_passphrase_is_refused_with_a_sentence() {
        String code = opened("alesnia-03");
        for (String weak : new String[] {"кароткая", "aaaaaaaaaaaaaaaaaaaa", "alesnia-03 alesnia-03"}) {
            Answer refused = first("alesnia-03", code, weak);
            assertEquals(422, refused.status(), weak);
            assertTrue(refused.fault("fresh").isPresent(), weak);
        }
        assertEquals(200, first("alesnia-03", code, FRESH).status());
    }

    @Test
    void a_reset_account_is_out_and_needs_its_new_code() {
        String code = opened("alesnia-04");
        first("alesnia-04", code, FRESH);
        Visitor owner = SignIn.as(new Staff("alesnia-04", FRESH));
        Answer reset = administrator.submit(picked("alesnia-04"), Map.of(), "reset");
        assertNotEquals(code, reset.html().getElementById("code").text());
        assertNotEquals(SignIn.START, owner.get(SignIn.START).address().getPath());
        assertEquals(422, SignIn.tried(new Visitor(), "alesnia-04", FRESH).status());
    }

    @Test
    void an_ended_account_is_out_for_good() {
        String code = opened("alesnia-05");
        first("alesnia-05", code, FRESH);
        Visitor owner = SignIn.as(new Staff("alesnia-05", FRESH));
        administrator.submit(picked("alesnia-05"), Map.of(), "end");
        Answer after = owner.get("/contacts/list/contactList");
        assertTrue(after.status() == 404 || after.address().getPath().equals(SignIn.FORM), after::text);
        assertEquals(422, SignIn.tried(new Visitor(), "alesnia-05", FRESH).status());
    }

    @Test
    @Proves("B19")
    void everybody_changes_the_own_passphrase_and_other_sessions_end() {
        String code = opened("alesnia-06");
        first("alesnia-06", code, FRESH);
        Visitor here = SignIn.as(new Staff("alesnia-06", FRESH));
        Visitor there = here.anotherWindow();
        String next = FRESH + " два";
        Answer page = here.get("/accounts/own/ownPassphrase");
        Answer wrong = here.submit(page, Map.of("old", "не тая фраза зусім", "fresh", next, "again", next), "save");
        assertEquals(422, wrong.status());
        assertTrue(wrong.fault("old").isPresent(), wrong::text);
        Answer done = here.submit(page, Map.of("old", FRESH, "fresh", next, "again", next), "save");
        assertTrue(done.text().contains(Say.be("accounts.own.done")), done::text);
        assertEquals(SignIn.START, here.get(SignIn.START).address().getPath());
        assertNotEquals(SignIn.START, there.get(SignIn.START).address().getPath());
        assertEquals(422, SignIn.tried(new Visitor(), "alesnia-06", FRESH).status());
    }

    @Test
    void an_administrator_gives_nothing_outside_the_own_zones() {
        Visitor local = SignIn.as(Staff.with("ADMINISTRATOR", "city-pinsk"));
        Answer form = local.get("/accounts/open/accountOpen");
        Answer refused =
                local.submit(form, Map.of("name", "alesnia-07", "role", "ZONE_ORGANISER", "zone", zone("BY")), "save");
        assertEquals(422, refused.status());
        assertEquals(0, House.database().number("select count(*) from account where name = 'alesnia-07'"));
    }

    /** Opens an account as the administrator and takes the code from the page. */
    private static String opened(String name) {
        Answer form = administrator.get("/accounts/open/accountOpen");
        Answer answer =
                administrator.submit(form, Map.of("name", name, "role", "VIEWER", "zone", zone("city-pinsk")), "save");
        assertEquals(200, answer.status(), answer::text);
        return answer.html().getElementById("code").text();
    }

    private static Answer picked(String name) {
        return administrator.get(
                CARD + "?id=" + House.database().number("select id from account where name = ?", name));
    }

    private static Answer first(String name, String code, String fresh) {
        Visitor visitor = new Visitor();
        return visitor.submit(
                visitor.get(FIRST), Map.of("name", name, "code", code, "fresh", fresh, "again", fresh), "go");
    }

    private static String zone(String code) {
        return String.valueOf(House.database().number("select id from zone where code = ?", code));
    }
}
