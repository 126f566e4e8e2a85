package org.suviaz.tests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.web.frame.Addresses;

/** Who is let in, who is not, and that the door says as little as it can. */
class SignInIT {
    private static Staff viewer;

    @BeforeAll
    static void hire() {
        viewer = Staff.with("VIEWER", "BY-HM");
    }

    @Test
    void a_stranger_is_sent_to_the_sign_in_from_every_address_but_the_open_ones() {
        var open = List.of("/blank.html", SignIn.FORM, "/signin/first/firstSignIn", "/signin/recovery/signInRecovery");
        var servlets = List.of("/signin/door", "/language", "/leave", "/panic");
        for (String address : Addresses.all()) {
            Answer answer = new Visitor().get(address);
            if (open.contains(address)) {
                assertEquals(200, answer.status(), address);
                assertEquals(address, answer.address().getPath());
            } else if (!servlets.contains(address)) {
                assertEquals(SignIn.FORM, answer.address().getPath(), address);
            }
        }
    }

    @Test
    void a_stranger_learns_nothing_at_an_address_that_is_none() {
        Answer none = new Visitor().get("/contacts/secret/none");
        assertEquals(404, none.status());
        assertEquals(none.body(), new Visitor().get("/management").body());
    }

    @Test
    void every_failure_gets_the_same_answer() {
        Answer nobody = SignIn.tried(new Visitor(), "nobody-77", "some passphrase of nobody");
        Answer wrong = SignIn.tried(new Visitor(), "klon-77", "not the passphrase at all");
        Answer known = SignIn.tried(new Visitor(), viewer.name(), "not the passphrase at all");
        assertEquals(422, nobody.status());
        assertTrue(nobody.text().contains(Say.be("signin.refused")), nobody::text);
        assertEquals("", as(nobody, "nobody-77").differenceTo(as(known, viewer.name())));
        assertEquals("", as(nobody, "nobody-77").differenceTo(as(wrong, "klon-77")));
    }

    @Test
    void the_passphrase_is_never_written_back() {
        Answer wrong = SignIn.tried(new Visitor(), viewer.name(), "not the passphrase at all");
        assertEquals(viewer.name(), wrong.field("name"));
        assertFalse(wrong.body().contains("not the passphrase at all"));
    }

    @Test
    void sign_out_ends_the_session_and_asks_the_browser_to_forget() {
        Visitor visitor = SignIn.as(viewer);
        assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        Visitor thief = new Visitor();
        thief.becomes(visitor);
        Answer out = visitor.post("/leave", Map.of());
        assertEquals(SignIn.FORM, out.address().getPath());
        assertEquals(SignIn.FORM, thief.get(SignIn.START).address().getPath());
    }

    @Test
    void the_hurried_way_out_leads_to_a_page_that_names_nothing() {
        Visitor visitor = SignIn.as(viewer);
        Answer out = visitor.post("/panic", Map.of());
        assertEquals("/blank.html", out.address().getPath());
        assertFalse(out.body().toLowerCase().contains("suviaz"));
        assertFalse(out.body().contains("Сувязь"));
    }

    @Test
    void every_answer_of_the_house_is_stored_nowhere_and_names_no_server() {
        Visitor visitor = SignIn.as(viewer);
        for (String address : List.of(SignIn.FORM, SignIn.START, "/contacts/list/contactList", "/none")) {
            var headers = visitor.get(address).headers();
            assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""), address);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), address);
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), address);
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("frame-ancestors 'none'"), address);
            assertFalse(policy.matches(".*script-src[^;]*unsafe.*"), address);
            assertFalse(headers.firstValue("Server").isPresent(), address);
            assertFalse(headers.firstValue("X-Powered-By").isPresent(), address);
        }
    }

    @Test
    void the_session_has_another_number_after_the_sign_in() {
        Visitor visitor = new Visitor();
        visitor.get(SignIn.FORM);
        Visitor planted = new Visitor();
        planted.becomes(visitor);
        SignIn.tried(visitor, viewer.name(), viewer.passphrase());
        assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        assertEquals(SignIn.FORM, planted.get(SignIn.START).address().getPath());
    }

    @Test
    void who_signs_in_while_somebody_else_is_in_is_the_one_who_signed_in_last() {
        Staff auditor = Staff.with("AUDITOR", "BY");
        Visitor visitor = SignIn.as(viewer);
        SignIn.tried(visitor, auditor.name(), auditor.passphrase());
        assertTrue(visitor.get(SignIn.START).text().contains(Say.be("frame.role.AUDITOR")));
        assertEquals(404, visitor.get("/contacts/list/contactList").status());
    }

    @Test
    void a_passphrase_is_kept_as_its_argon2id_hash_alone() {
        String kept = House.database().text("select passphrase from account where name = ?", viewer.name());
        assertTrue(kept.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), kept);
    }

    @Test
    void the_cookie_is_for_this_host_alone() {
        Answer page = new Visitor().get(SignIn.FORM);
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("__Host-"), cookie);
        assertTrue(cookie.toLowerCase().contains("secure"), cookie);
        assertTrue(cookie.toLowerCase().contains("httponly"), cookie);
        assertTrue(cookie.toLowerCase().contains("samesite=strict"), cookie);
        assertFalse(page.body().contains("jsessionid"));
    }

    /** The same answer to somebody whose name is nobody's. */
    private static Answer as(Answer answer, String name) {
        byte[] bytes = answer.body().replace(name, "?").getBytes(StandardCharsets.UTF_8);
        return new Answer(answer.status(), answer.address(), answer.headers(), bytes);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "SignInIT: %d addresses asked by a stranger, %d open%n",
                Addresses.all().size(), 4);
    }
}
