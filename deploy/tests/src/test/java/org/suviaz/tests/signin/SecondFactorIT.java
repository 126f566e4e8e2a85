package org.suviaz.tests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Say;
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
