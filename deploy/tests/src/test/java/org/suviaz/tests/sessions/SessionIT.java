package org.suviaz.tests.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** One visit of each account, what ends it, and that nothing typed is lost or left behind. */
class SessionIT {
    private static final String PLACE = "city-pinsk";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final int MOST = 64 << 10;

    private static int ended;
    private static int returned;
    private static int largestSeal;

    @Test
    @Proves("B14")
    void a_second_sign_in_ends_the_first_and_both_are_told() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor first = SignIn.as(staff);
        Visitor second = new Visitor();
        Answer start = SignIn.tried(second, staff.name(), staff.passphrase());
        assertTrue(start.text().contains(Say.be("frame.visit.replaced")), start::text);
        assertOut(first.get(SignIn.START), "signin.ended.ELSEWHERE");
        assertEquals(SignIn.START, second.get(SignIn.START).address().getPath());
        assertEquals(1, entries("VISIT_REPLACED", staff));
    }

    @Test
    void who_comes_alone_is_told_of_no_other_visit() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor visitor = SignIn.as(staff);
        visitor.post("/leave", Map.of());
        Answer start = SignIn.tried(visitor, staff.name(), staff.passphrase());
        assertFalse(start.text().contains(Say.be("frame.visit.replaced")), start::text);
        assertEquals(0, entries("VISIT_REPLACED", staff));
    }

    @Test
    @Proves("B14")
    void of_many_sign_ins_at_one_moment_one_visit_stays() throws Exception {
        Staff staff = Staff.with("VIEWER", PLACE);
        List<Visitor> visitors = new ArrayList<>();
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Answer>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Visitor visitor = new Visitor();
                visitors.add(visitor);
                tries.add(() -> SignIn.tried(visitor, staff.name(), staff.passphrase()));
            }
            for (Future<Answer> answer : hands.invokeAll(tries)) {
                System.out.println("XX " + answer.get().status() + answer.get().address()
                        + answer.get().text());
            }
        } finally {
            hands.shutdown();
        }
        long in = visitors.stream()
                .filter(visitor -> visitor.getOnly(SignIn.START).status() == 200)
                .count();
        assertEquals(1, in);
        ended += 3;
    }

    @Test
    @Proves("B12")
    void the_number_of_the_session_is_new_after_the_sign_in_long_and_in_no_address() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor visitor = new Visitor();
        Answer form = visitor.get(SignIn.FORM);
        String before = visitor.cookie();
        Visitor planted = new Visitor();
        planted.becomes(visitor);
        Answer start = SignIn.tried(visitor, staff.name(), staff.passphrase());
        String after = visitor.cookie();
        assertNotEquals(before, after);
        assertEquals(SignIn.FORM, planted.get(SignIn.START).address().getPath());
        String number = after.substring(after.indexOf('=') + 1).replaceAll("\\..*", "");
        assertTrue(number.length() * 6 >= 128, number);
        for (Answer page : List.of(form, start)) {
            assertFalse(page.body().contains("jsessionid"));
            assertFalse(page.body().contains(number));
        }
    }

    @Test
    @Proves("B15")
    void a_role_that_ends_ends_the_visit_and_a_new_one_does_not() {
        Staff staff = Staff.with("VIEWER", PLACE).andWith("AUDITOR", "BY-HM");
        Visitor visitor = SignIn.as(staff);
        staff.andWith("CANVASS_LEAD", "BY-HM");
        assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        endGrant(staff, "CANVASS_LEAD");
        assertOut(visitor.get(SignIn.START), "signin.ended.RIGHTS");
        SignIn.as(visitor, staff);
        endGrant(staff, "VIEWER");
        assertOut(visitor.get(SignIn.START), "signin.ended.RIGHTS");
        SignIn.as(visitor, staff);
        assertEquals(200, visitor.get("/audit/log/auditLog").status());
    }

    @Test
    @Proves("B15")
    void the_last_day_of_a_role_that_passes_ends_the_visit() {
        Staff staff = Staff.with("VIEWER", PLACE).andWith("AUDITOR", "BY-HM");
        Visitor visitor = SignIn.as(staff);
        House.database()
                .change(
                        "update role_grant set till = current_date - interval 2 day where account_id = ? and role ="
                                + " 'VIEWER'",
                        staff.id());
        assertOut(visitor.get(SignIn.START), "signin.ended.RIGHTS");
    }

    @Test
    @Proves("B15")
    void a_reset_ends_the_visit() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Visitor administrator = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        Answer card = administrator.get("/accounts/card/accountCard?id=" + staff.id());
        administrator.submit(card, Map.of(), "reset");
        assertEquals(SignIn.FORM, visitor.get(SignIn.START).address().getPath());
        ended++;
    }

    @Test
    @Proves("B18")
    void after_the_sign_out_the_session_is_gone_and_the_browser_forgets() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Visitor thief = new Visitor();
        thief.becomes(visitor);
        Answer page = visitor.get(SignIn.START);
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        Answer out = visitor.postOnly("/leave", Map.of());
        assertEquals(
                "\"cache\", \"cookies\", \"storage\"",
                out.headers().firstValue("Clear-Site-Data").orElse(""));
        Answer late = thief.get(SignIn.START);
        assertEquals(SignIn.FORM, late.address().getPath());
        assertEquals("", late.address().getQuery() == null ? "" : late.address().getQuery(), "by the own hand");
        ended++;
    }

    @Test
    @Proves("B19")
    void a_new_passphrase_gives_the_session_a_new_number_and_leaves_it_in() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor visitor = SignIn.as(staff);
        String before = visitor.cookie();
        Visitor thief = new Visitor();
        thief.becomes(visitor);
        String fresh = "вавёрка нясе сем жалудоў дахаты";
        Answer form = visitor.get("/accounts/own/ownPassphrase");
        Answer wrong = visitor.submit(form, Map.of("old", "не тая", "fresh", fresh, "again", fresh), "save");
        assertEquals(422, wrong.status());
        Answer done = visitor.submit(form, Map.of("old", staff.passphrase(), "fresh", fresh, "again", fresh), "save");
        assertEquals(SignIn.START, done.address().getPath(), done::text);
        assertNotEquals(before, visitor.cookie());
        assertEquals(SignIn.FORM, thief.get(SignIn.START).address().getPath());
        assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        ended++;
    }

    @Test
    void what_was_typed_comes_back_after_failed_tries_and_in_another_language() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Answer door = posted(visitor, staff, Map.of("surnameBe", "Вярталец", "note", "радок\nі другі"));
        assertTrue(door.text().contains(Say.be("signin.kept.title")), door::text);
        Answer wrong = visitor.submit(door, Map.of("name", staff.name(), "passphrase", "не тая фраза зусім"), "go");
        assertEquals(422, wrong.status());
        assertEquals(Kept.seal(door), Kept.seal(wrong));
        Answer russian =
                visitor.post("/language", Map.of("to", "ru", "back", SignIn.FORM, Kept.FIELD, Kept.seal(wrong)));
        assertEquals("ru", russian.html().selectFirst("html").attr("lang"));
        assertEquals(Kept.seal(door), Kept.seal(russian));
        Answer back = Kept.signedIn(visitor, russian, staff);
        assertEquals("Вярталец", back.field("surnameBe"));
        assertEquals("радок\nі другі", back.field("note").replace("\r", ""));
        returned++;
    }

    @Test
    void what_one_account_typed_comes_back_to_no_other() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Staff other = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Answer door = posted(visitor, staff, Map.of("surnameBe", "Чужаніца"));
        Answer start = Kept.signedIn(visitor, door, other);
        assertEquals(SignIn.START, start.address().getPath());
        assertTrue(start.text().contains(Say.be("frame.typed.dropped")), start::text);
        assertFalse(visitor.get(EDIT).body().contains("Чужаніца"));
    }

    @Test
    void a_seal_that_was_changed_or_made_up_is_let_fall() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(staff);
        String seal = Kept.seal(posted(visitor, staff, Map.of("surnameBe", "Падробка")));
        String changed = (seal.startsWith("A") ? "B" : "A") + seal.substring(1);
        for (String forged : List.of(changed, seal.substring(0, 20), "зусім не пячатка", "x".repeat(200_000), "A")) {
            Visitor forger = new Visitor();
            Answer start = forger.submit(
                    forger.get(SignIn.FORM),
                    Map.of("name", staff.name(), "passphrase", staff.passphrase(), Kept.FIELD, forged),
                    "go");
            assertEquals(SignIn.START, start.address().getPath(), start::text);
        }
    }

    @Test
    void of_too_much_text_it_is_said_that_it_does_not_come_back() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Answer door = posted(visitor, staff, Map.of("note", "х".repeat(MOST / 2 - 400)));
        largestSeal = Kept.seal(door).length();
        assertTrue(largestSeal > MOST && largestSeal < MOST * 3 / 2, () -> largestSeal + " letters");
        SignIn.as(visitor, staff);
        Answer full = posted(visitor, staff, Map.of("note", "х".repeat(MOST / 2)));
        assertEquals("", Kept.seal(full));
        assertTrue(full.text().contains(Say.be("signin.kept.tooLong")), full::text);
    }

    @Test
    void what_one_signs_in_with_is_in_no_seal_and_no_seal_is_on_an_error_page() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Answer form = visitor.get("/accounts/own/ownPassphrase");
        SignIn.as(staff);
        Answer door = visitor.submit(
                form, Map.of("old", staff.passphrase(), "fresh", "новая фраза доўгая", "again", "новая"), "save");
        Answer back = Kept.signedIn(visitor, door, staff);
        assertEquals(form.address().getPath(), back.html().selectFirst("#form").attr("action"));
        for (String field : List.of("old", "fresh", "again")) {
            assertEquals("", back.field(field));
        }
        Answer none = visitor.post("/none", Map.of(Kept.FIELD, "abcdef"));
        assertFalse(none.body().contains("abcdef"));
    }

    @Test
    void what_was_decided_in_the_lines_of_a_review_comes_back() {
        Staff keeper = Staff.with("ZONE_ORGANISER", PLACE);
        Staff reviewed = Staff.with("VIEWER", PLACE);
        long grant = House.database().number("select max(id) from role_grant where account_id = ?", reviewed.id());
        Visitor visitor = SignIn.as(keeper);
        Answer review = visitor.get("/accounts/review/accountReview");
        SignIn.as(keeper);
        Answer door = visitor.submit(review, Map.of("act-" + grant, "end", "till-" + grant, "31.12.2026"), "save");
        Answer back = Kept.signedIn(visitor, door, keeper);
        assertTrue(back.text().contains(Say.be("frame.typed.back")), back::text);
        assertTrue(
                back.html().selectFirst("[name=act-" + grant + "][value=end]").hasAttr("checked"));
        assertEquals(
                "31.12.2026",
                back.html().selectFirst("[name=till-" + grant + "]").val());
        returned++;
    }

    @Test
    void nothing_that_was_typed_waits_in_the_house() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(staff);
        posted(visitor, staff, Map.of("surnameBe", "Нідзелка"));
        SignIn.as(visitor, staff);
        assertFalse(visitor.get(EDIT).body().contains("Нідзелка"));
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "SessionIT: %d visits ended, %d forms came back, the largest seal had %d letters%n",
                ended, returned, largestSeal);
    }

    /** What a visitor gets who posts a form after the account has signed in elsewhere. */
    private static Answer posted(Visitor visitor, Staff staff, Map<String, String> typed) {
        Answer form = visitor.get(EDIT);
        SignIn.as(staff);
        ended++;
        return visitor.submit(form, typed, "save");
    }

    private static void assertOut(Answer answer, String sentence) {
        assertEquals(SignIn.FORM, answer.address().getPath());
        assertTrue(answer.text().contains(Say.be(sentence)), answer::text);
        ended++;
    }

    private static void endGrant(Staff staff, String role) {
        House.database()
                .change("update role_grant set ended_at = now(3) where account_id = ? and role = ?", staff.id(), role);
    }

    private static long entries(String kind, Staff staff) {
        return House.database()
                .number("select count(*) from audit_entry where kind = ? and account = ?", kind, staff.name());
    }
}
