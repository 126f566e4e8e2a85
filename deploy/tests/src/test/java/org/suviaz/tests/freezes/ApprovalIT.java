package org.suviaz.tests.freezes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Who is a second person, and what becomes of a request; shown by requests to open what was frozen, and to freeze. */
class ApprovalIT {
    private static final String PLACE = "1234000000";
    private static final String ABOVE = "BY-BR";

    private static Staff asker;
    private static Staff twin;
    private static Staff above;
    private static Staff country;
    private static Visitor asking;
    private static Visitor twinVisitor;
    private static Visitor aboveVisitor;
    private static Visitor countryVisitor;
    private static int tried;

    @BeforeAll
    static void signIn() {
        asker = Staff.with("ADMINISTRATOR", PLACE);
        twin = Staff.with("ADMINISTRATOR", PLACE);
        above = Staff.with("ADMINISTRATOR", ABOVE);
        country = Staff.with("NATIONAL_COORDINATOR", "BY");
        asking = SignIn.as(asker);
        twinVisitor = SignIn.as(twin);
        aboveVisitor = SignIn.as(above);
        countryVisitor = SignIn.as(country);
    }

    @Test
    @Proves("B23")
    void who_asked_cannot_confirm_in_another_tab_either() {
        long request = toOpen();
        Visitor tab = asking.anotherWindow();
        assertNotThere(Freezing.forge(tab, "confirm", request));
        assertNotThere(Freezing.forge(asking, "refuse", request));
        assertEquals("WAITING", state(request));
    }

    @Test
    @Proves("B23")
    void an_account_of_the_same_zone_is_no_second_person_and_does_not_even_see_it() {
        long request = toOpen();
        assertFalse(isShown(twinVisitor, request));
        assertNotThere(Freezing.forge(twinVisitor, "confirm", request));
        assertEquals("WAITING", state(request));
    }

    @Test
    @Proves("B23")
    void a_second_person_from_above_confirms_and_it_is_done_once() {
        Staff frozen = frozen();
        long request = toOpen(frozen);
        assertTrue(isShown(aboveVisitor, request));
        Answer done = Freezing.decide(aboveVisitor, "confirm", request);
        assertTrue(done.text().contains(Say.be("approvals.list.confirmed")), done::text);
        assertEquals("CONFIRMED", state(request));
        assertTrue(Freezing.isOpen(frozen));
        assertEquals(1, Freezing.entries("APPROVAL_CONFIRMED", "approval " + request));
        Answer again = Freezing.forge(aboveVisitor, "confirm", request);
        assertEquals(200, again.status(), "pressed twice it is no fault");
        assertEquals(1, Freezing.entries("APPROVAL_CONFIRMED", "approval " + request), "and done once");
        Answer other = Freezing.forge(countryVisitor, "refuse", request);
        assertEquals(422, other.status());
        assertTrue(other.text().contains(Say.be("approvals.problem.decided")), other::text);
    }

    @Test
    void a_refused_request_changes_nothing() {
        Staff frozen = frozen();
        long request = toOpen(frozen);
        Answer done = Freezing.decide(countryVisitor, "refuse", request);
        assertTrue(done.text().contains(Say.be("approvals.list.refused")), done::text);
        assertEquals("REFUSED", state(request));
        assertTrue(Freezing.isFrozen(frozen));
        assertEquals(1, Freezing.entries("APPROVAL_REFUSED", "approval " + request));
        assertTrue(asking.get(Freezing.APPROVALS).text().contains(Say.be("approvals.state.REFUSED")));
    }

    @Test
    void who_asked_takes_it_back_and_nobody_else_does() {
        long request = toOpen();
        assertNotThere(Freezing.forge(aboveVisitor, "takeBack", request));
        Answer done = Freezing.decide(asking, "takeBack", request);
        assertTrue(done.text().contains(Say.be("approvals.list.takenBack")), done::text);
        assertEquals("TAKEN_BACK", state(request));
        assertFalse(isShown(aboveVisitor, request));
    }

    @Test
    @Proves("B23")
    void a_request_ends_after_half_an_hour_and_that_is_noted_once() {
        long request = toOpen();
        assertEquals(
                30 * 60,
                House.database()
                        .number("select timestampdiff(second, asked_at, till) from approval where id = ?", request));
        House.database().change("update approval set till = now(3) - interval 1 second where id = ?", request);
        Answer late = Freezing.forge(aboveVisitor, "confirm", request);
        assertEquals(422, late.status());
        assertTrue(late.text().contains(Say.be("approvals.problem.late")), late::text);
        asking.get(Freezing.APPROVALS);
        assertEquals("EXPIRED", state(request));
        assertEquals(1, Freezing.entries("APPROVAL_EXPIRED", "approval " + request));
    }

    @Test
    void asked_twice_it_is_one_request() {
        Staff frozen = frozen();
        long first = toOpen(frozen);
        assertEquals(first, toOpen(frozen));
    }

    @Test
    void of_two_who_answer_at_the_same_moment_one_is_first() {
        Staff frozen = frozen();
        long request = toOpen(frozen);
        Answer page = aboveVisitor.get(Freezing.APPROVALS);
        Answer other = countryVisitor.get(Freezing.APPROVALS);
        CompletableFuture<Answer> yes =
                CompletableFuture.supplyAsync(() -> aboveVisitor.submit(page, Map.of(), "confirm-" + request));
        CompletableFuture<Answer> no =
                CompletableFuture.supplyAsync(() -> countryVisitor.submit(other, Map.of(), "refuse-" + request));
        List<Integer> statuses = Stream.of(yes, no)
                .map(CompletableFuture::join)
                .map(Answer::status)
                .sorted()
                .toList();
        assertEquals(List.of(200, 422), statuses);
        assertEquals(
                1,
                Freezing.entries("APPROVAL_CONFIRMED", "approval " + request)
                        + Freezing.entries("APPROVAL_REFUSED", "approval " + request));
    }

    @Test
    void what_a_frozen_account_asked_for_is_nobodys_to_confirm() {
        Staff gone = Staff.with("ADMINISTRATOR", PLACE);
        long request = toOpen(SignIn.as(gone), gone, frozen());
        assertTrue(isShown(aboveVisitor, request));
        Freezing.account(countryVisitor, gone);
        assertFalse(isShown(aboveVisitor, request));
        assertNotThere(Freezing.forge(aboveVisitor, "confirm", request));
    }

    @Test
    void a_number_that_is_none_and_one_of_others_get_the_same_answer() {
        Visitor elsewhere = SignIn.as(Staff.with("ADMINISTRATOR", "BY-HM"));
        long request = toOpen();
        Answer foreign = Freezing.forge(elsewhere, "confirm", request);
        Answer unknown = Freezing.forge(elsewhere, "confirm", 888_888_888L);
        assertNotThere(foreign);
        assertEquals("", foreign.differenceTo(unknown));
        assertEquals(1, Freezing.entries("DENIED", "approval 888888888"));
        for (String forged : new String[] {"", "-1", "1 or 1=1", "99999999999999999999", "x"}) {
            Answer answer = elsewhere.submit(elsewhere.get(Freezing.APPROVALS), Map.of("form:confirm", forged), null);
            assertEquals(404, answer.status(), forged);
            tried++;
        }
        assertEquals("WAITING", state(request));
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "ApprovalIT: %d forged answers were not there; of %d requests %d were confirmed, %d refused, %d taken"
                        + " back, %d found too late%n",
                tried, count("%"), count("CONFIRMED"), count("REFUSED"), count("TAKEN_BACK"), count("EXPIRED"));
    }

    private static long count(String state) {
        return House.database()
                .number(
                        "select count(*) from approval where state like ? and asked_by in (?, ?)",
                        state,
                        asker.id(),
                        twin.id());
    }

    /** Somebody of the place whom an administrator froze. */
    private static Staff frozen() {
        Staff frozen = Staff.with("VIEWER", PLACE);
        Freezing.account(asking, frozen);
        assertTrue(Freezing.isFrozen(frozen));
        return frozen;
    }

    private static long toOpen() {
        return toOpen(frozen());
    }

    private static long toOpen(Staff frozen) {
        return toOpen(asking, asker, frozen);
    }

    private static long toOpen(Visitor by, Staff account, Staff frozen) {
        by.submit(by.get(Freezing.LIST), Map.of(), "thawAccount-" + frozen.id());
        return Freezing.asked(account);
    }

    private static boolean isShown(Visitor visitor, long request) {
        return visitor.get(Freezing.APPROVALS).html().getElementById("form:confirm-" + request) != null;
    }

    private static String state(long request) {
        return House.database().text("select state from approval where id = ?", request);
    }

    private static void assertNotThere(Answer answer) {
        assertEquals(404, answer.status(), answer::text);
        tried++;
    }
}
