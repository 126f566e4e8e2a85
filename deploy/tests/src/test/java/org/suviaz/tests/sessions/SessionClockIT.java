package org.suviaz.tests.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.signin.Phone;

/** How long a visit lasts, by a clock that the tests turn: ten minutes of nothing, and four hours at most. */
@ArquillianTest
class SessionClockIT {
    private static final String PLACE = "city-pinsk";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BREATH = Duration.ofSeconds(20);

    private static Duration longest = Duration.ZERO;
    private static int ended;

    private Duration ahead = Duration.ZERO;

    @Deployment(testable = false)
    static EnterpriseArchive archive() {
        return Archives.asked(ClockDoor.class);
    }

    @AfterEach
    void rightClock() {
        turn(Duration.ZERO);
    }

    @Test
    @Proves("B13")
    void who_does_nothing_for_ten_minutes_is_out_and_is_told_why() {
        Visitor visitor = in("VIEWER");
        pass(Duration.ofMinutes(10).minus(BREATH));
        assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        pass(Duration.ofMinutes(10));
        assertOut(visitor.get(SignIn.START), "signin.ended.IDLE");
    }

    @Test
    @Proves("B13")
    void who_is_busy_all_the_time_is_out_after_four_hours() {
        Visitor visitor = in("VIEWER");
        Duration busy = Duration.ZERO;
        while (visitor.getOnly(SignIn.START).status() == 200) {
            longest = busy;
            pass(Duration.ofMinutes(9));
            busy = busy.plusMinutes(9);
        }
        assertTrue(longest.compareTo(Duration.ofHours(4)) < 0, () -> longest + " in one visit");
        assertTrue(longest.compareTo(Duration.ofHours(4).minusMinutes(10)) > 0, () -> "thrown out after " + longest);
        Visitor other = in("VIEWER");
        for (int i = 0; i < 29; i++) {
            pass(Duration.ofMinutes(8));
            other.get(SignIn.START);
        }
        pass(Duration.ofMinutes(8));
        assertOut(other.get(SignIn.START), "signin.ended.LONG");
    }

    @Test
    @Proves("B13")
    void a_page_that_asks_by_itself_keeps_nobody_signed_in() {
        Visitor without = in("VIEWER");
        Visitor with = in("VIEWER");
        Answer page = with.get("/accounts/own/ownPassphrase");
        for (int i = 0; i < 9; i++) {
            pass(MINUTE);
            assertEquals(200, without.getOnly(SignIn.START + "?again=1").status());
            poll(with, page);
        }
        pass(MINUTE);
        assertOut(without.get(SignIn.START + "?again=1"), "signin.ended.IDLE");
        Answer led = poll(with, page);
        assertTrue(led.body().contains("<redirect url=\"" + SignIn.FORM + "?ended=IDLE\"/>"), led::body);
        ended++;
    }

    @Test
    void what_a_person_does_between_the_polls_counts() {
        Visitor visitor = in("VIEWER");
        for (int i = 0; i < 4; i++) {
            pass(Duration.ofMinutes(4));
            visitor.get(SignIn.START + "?again=1");
            pass(Duration.ofMinutes(4));
            assertEquals(SignIn.START, visitor.get(SignIn.START).address().getPath());
        }
    }

    @Test
    void a_form_that_was_posted_too_late_comes_back_with_what_was_typed_and_is_saved_then() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = in(staff);
        Answer form = visitor.get(EDIT);
        pass(Duration.ofMinutes(11));
        Answer door = visitor.submit(
                form, Map.of("surnameBe", "Позніч", "settlement", "Пінск", "note", "ледзь паспеў"), "save");
        assertTrue(door.text().contains(Say.be("signin.ended.IDLE")), door::text);
        assertTrue(door.text().contains(Say.be("signin.kept.title")), door::text);
        assertFalse(door.body().contains("Позніч"), "sealed");
        Answer back = Kept.signedIn(visitor, door, staff);
        assertTrue(back.text().contains(Say.be("frame.typed.back")), back::text);
        assertEquals("Позніч", back.field("surnameBe"));
        assertEquals("ледзь паспеў", back.field("note"));
        assertEquals(
                "/contacts/card/contactCard",
                visitor.submit(back, Map.of(), "save").address().getPath());
        ended++;
    }

    @Test
    void a_seal_is_good_for_four_hours() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = in(staff);
        Answer form = visitor.get(EDIT);
        pass(Duration.ofMinutes(11));
        Answer door = visitor.submit(form, Map.of("surnameBe", "Заўтрашні"), "save");
        pass(Duration.ofHours(4));
        Answer start = Kept.signedIn(visitor, door, staff);
        assertEquals(SignIn.START, start.address().getPath());
        assertTrue(start.text().contains(Say.be("frame.typed.dropped")), start::text);
    }

    @Test
    @Proves("B21")
    void a_code_counts_for_five_minutes() {
        Staff giver = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = in(giver);
        Phone phone = LaidPhone.of(giver);
        Answer done = CodePage.given(visitor, CodePage.asked(print(visitor)), phone.code());
        assertEquals(200, done.status());
        pass(Duration.ofMinutes(5).minus(BREATH));
        assertEquals(200, print(visitor).status());
        pass(BREATH);
        Answer later = CodePage.given(visitor, CodePage.asked(print(visitor)), phone.code(ahead));
        assertEquals(200, later.status());
    }

    private static Answer print(Visitor visitor) {
        return visitor.get("/contacts/print/contactPrint?sort=ADDED&desc=1");
    }

    @Test
    void the_ways_out_lead_where_they_always_do() {
        Visitor visitor = in("VIEWER");
        pass(Duration.ofMinutes(11));
        assertEquals("/blank.html", visitor.post("/panic", Map.of()).address().getPath());
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "SessionClockIT: %d visits ended by the clock; the longest busy one lasted %d minutes%n",
                ended, longest.toMinutes());
    }

    private static void assertOut(Answer answer, String sentence) {
        assertEquals(SignIn.FORM, answer.address().getPath());
        assertTrue(answer.text().contains(Say.be(sentence)), answer::text);
        ended++;
    }

    /** What the script of a page sends that shows how far a job is. */
    private static Answer poll(Visitor visitor, Answer page) {
        Map<String, String> fields = new LinkedHashMap<>(Visitor.fields(page.form("form"), null));
        fields.put("jakarta.faces.source", "poll:j_idt1");
        fields.put("jakarta.faces.partial.ajax", "true");
        return visitor.ajax(page.address().getPath(), fields);
    }

    private static Visitor in(String role) {
        return in(Staff.with(role, PLACE));
    }

    private static Visitor in(Staff staff) {
        return SignIn.as(new Visitor(House.urlAsItStands()), staff);
    }

    private void pass(Duration time) {
        turn(ahead.plus(time));
    }

    private void turn(Duration to) {
        ahead = to;
        new Visitor(House.urlAsItStands()).get(Archives.INSIDE + ClockDoor.ADDRESS + "?ahead=" + to);
    }
}
