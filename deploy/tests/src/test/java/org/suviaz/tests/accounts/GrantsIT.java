package org.suviaz.tests.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.accounts.Granting.counts;
import static org.suviaz.tests.accounts.Granting.entries;
import static org.suviaz.tests.accounts.Granting.give;
import static org.suviaz.tests.accounts.Granting.grant;
import static org.suviaz.tests.accounts.Granting.grants;
import static org.suviaz.tests.accounts.Granting.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Home;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/**
 * One gives part of what one has, in the own zones, never to oneself; who keeps accounts proposes, and a second person
 * confirms. Tried with foreign accounts, zones and roles, and in a second tab.
 */
class GrantsIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String TOWN = "city-navapolack";
    private static final String ELSEWHERE = "city-pinsk";
    private static final String PEOPLE = "/contacts/list/contactList";

    /** The same with those first who were added last, for other tests bring people into the town too. */
    private static final String NEWEST = PEOPLE + "?sort=ADDED&desc=1&size=100";

    private static Side side;
    private static Visitor organiser;
    private static Visitor administrator;
    private static Visitor coordinator;
    private static int gave;
    private static int refused;
    private static int confirmed;

    @BeforeAll
    static void signIn() {
        side = new Side(TOWN, "Наваполацк");
        side.person();
        organiser = side.as("ZONE_ORGANISER");
        administrator = side.as("ADMINISTRATOR");
        coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    @Test
    void an_organiser_gives_part_of_what_is_held_and_it_counts_at_once() {
        Staff volunteer = Staff.with("DATA_ENTRY", TOWN);
        Visitor theirs = SignIn.as(volunteer);
        assertFalse(theirs.get(NEWEST).body().contains(side.canary()));
        Answer given = give(organiser, volunteer, "VIEWER", TOWN, in(20));
        assertTrue(given.text().contains(Say.be("accounts.grant.given")), given::text);
        assertTrue(counts(grant(volunteer)));
        assertTrue(theirs.get(NEWEST).body().contains(side.canary()), "from the next request on");
        assertEquals(1, entries("GRANT_GIVEN", volunteer));
        gave++;
    }

    @Test
    void more_than_is_held_is_refused_with_a_sentence_at_the_role() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        long before = grants(volunteer);
        for (String more :
                List.of("MAILING_ORGANISER", "NATIONAL_COORDINATOR", "AUDITOR", "ADMINISTRATOR", "NO_SUCH_ROLE", "")) {
            Answer answer = forged(organiser, volunteer, more, TOWN, "");
            assertEquals(422, answer.status(), more);
            assertTrue(answer.fault("role").isPresent(), more + ": " + answer.text());
            refused++;
        }
        assertEquals(before, grants(volunteer));
    }

    @Test
    void a_zone_outside_the_own_ones_is_answered_like_one_that_is_none() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        long before = grants(volunteer);
        for (String zone : List.of(Granting.zone(ELSEWHERE), Granting.zone("BY"), "999999999", "0", "-1", "x", "")) {
            for (Visitor giver : List.of(organiser, administrator)) {
                Answer answer = giver.submit(
                        giver.get(Granting.GIVE + volunteer.id()), Map.of("role", "VIEWER", "zone", zone), "give");
                assertEquals(422, answer.status(), zone);
                assertTrue(answer.fault("zone").isPresent(), zone + ": " + answer.text());
                refused++;
            }
        }
        assertEquals(before, grants(volunteer));
    }

    @Test
    void nobody_gives_anything_to_the_own_account_or_ends_what_it_holds() {
        for (String role : List.of("ZONE_ORGANISER", "ADMINISTRATOR")) {
            Staff own = side.staff(role);
            Visitor visitor = side.as(role);
            long before = grants(own);
            Answer answer = give(visitor, own, "VIEWER", TOWN, "");
            assertEquals(422, answer.status(), role);
            assertTrue(answer.text().contains(Say.be("accounts.problem.ownGrant")), answer::text);
            assertEquals(422, Granting.endGrant(visitor, own, grant(own)).status());
            assertEquals(422, Granting.till(visitor, grant(own), in(900)).status());
            assertEquals(before, grants(own));
            assertTrue(counts(grant(own)));
            refused += 3;
        }
    }

    @Test
    void nobody_gives_for_longer_than_the_own_access_lasts() {
        Staff giver = Staff.with("ZONE_ORGANISER", TOWN);
        House.database().change("update role_grant set till = ? where account_id = ?", day(30), giver.id());
        Visitor visitor = SignIn.as(giver);
        Staff volunteer = Staff.with("DATA_ENTRY", TOWN);
        for (String later : List.of("", in(31))) {
            Answer answer = give(visitor, volunteer, "VIEWER", TOWN, later);
            assertEquals(422, answer.status());
            assertEquals(
                    "! " + Say.be("accounts.problem.tillOwn", in(30)),
                    answer.fault("till").orElse(answer.text()));
            refused++;
        }
        assertTrue(give(visitor, volunteer, "VIEWER", TOWN, in(30)).text().contains(Say.be("accounts.grant.given")));
        for (String none : List.of("31.02.2027", "учора", in(-1))) {
            assertTrue(give(visitor, volunteer, "CANVASS_LEAD", TOWN, none)
                    .fault("till")
                    .isPresent());
        }
        gave++;
    }

    @Test
    void an_account_of_another_zone_or_with_more_than_one_holds_is_not_there() {
        Staff foreign = Staff.with("VIEWER", ELSEWHERE);
        Staff above = Staff.with("ADMINISTRATOR", TOWN);
        Staff both = Staff.with("VIEWER", TOWN).andWith("VIEWER", ELSEWHERE);
        Answer nobody = organiser.get(Granting.CARD + "999999999");
        for (Staff other : List.of(foreign, above, both)) {
            for (String page : List.of(Granting.CARD, Granting.GIVE)) {
                assertEquals("", nobody.differenceTo(organiser.get(page + other.id())), other + " at " + page);
            }
            assertFalse(organiser.get("/accounts/list/accountList").body().contains(other.name()));
            for (String act : List.of("reset", "end")) {
                assertEquals(404, forgedAct(organiser, other, act).status(), act);
            }
            refused += 5;
        }
        assertEquals("", nobody.differenceTo(organiser.get(Granting.TILL + grant(foreign))));
        assertEquals(
                404,
                Granting.endGrant(organiser, Staff.with("VIEWER", TOWN), grant(foreign))
                        .status());
        assertTrue(counts(grant(foreign)));
    }

    @Test
    void what_an_administrator_proposes_counts_once_a_second_person_confirms_it() {
        Staff volunteer = Staff.with("AUDITOR", TOWN);
        Answer proposed = give(administrator, volunteer, "VIEWER", TOWN, "");
        assertTrue(proposed.text().contains(Say.be("accounts.grant.proposed")), proposed::text);
        long grant = grant(volunteer);
        assertFalse(counts(grant));
        Visitor theirs = SignIn.as(volunteer);
        assertEquals(404, theirs.get(PEOPLE).status(), "before the second person nothing is there");

        long request = request(grant);
        assertEquals(404, Granting.decide(administrator, "confirm", request).status(), "not by who proposed");
        assertEquals(
                404,
                Granting.decide(administrator.anotherWindow(), "confirm", request)
                        .status(),
                "in a second tab neither");
        assertFalse(Granting.offers(organiser, request), "nor by an account of the same place");
        assertEquals(404, Granting.decide(organiser, "confirm", request).status());
        assertEquals(404, Granting.decide(theirs, "confirm", request).status(), "nor by the account itself");
        assertFalse(counts(grant));

        assertTrue(Granting.offers(coordinator, request));
        assertTrue(coordinator.get(Granting.APPROVALS).text().contains(volunteer.name()));
        assertEquals(200, Granting.decide(coordinator, "confirm", request).status());
        assertTrue(counts(grant));
        assertTrue(theirs.get(NEWEST).body().contains(side.canary()), "now it counts");
        assertEquals(200, Granting.decide(coordinator, "confirm", request).status(), "pressed twice it is done once");
        assertEquals(1, entries("GRANT_CONFIRMED", volunteer));
        assertEquals(1, entries("GRANT_PROPOSED", volunteer));
        confirmed++;
        refused += 4;
    }

    @Test
    void a_refused_or_ended_proposal_comes_to_nothing() {
        Staff volunteer = Staff.with("AUDITOR", TOWN);
        give(administrator, volunteer, "VIEWER", TOWN, "");
        long first = grant(volunteer);
        assertEquals(422, give(administrator, volunteer, "VIEWER", TOWN, "").status(), "it waits already");
        Granting.decide(coordinator, "refuse", request(first));
        assertFalse(counts(first));
        assertEquals(1, entries("GRANT_REFUSED", volunteer));
        give(administrator, volunteer, "VIEWER", TOWN, "");
        long second = grant(volunteer);
        assertNotEquals(first, second);
        Granting.endGrant(administrator, volunteer, second);
        assertFalse(Granting.offers(coordinator, request(second)));
        assertEquals(
                404, Granting.decide(coordinator, "confirm", request(second)).status());
        assertFalse(counts(second));
        refused += 2;
    }

    @Test
    void what_shows_no_people_counts_at_once_for_an_administrator() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        give(administrator, volunteer, "AUDITOR", TOWN, "");
        assertTrue(counts(grant(volunteer)));
        gave++;
    }

    @Test
    void an_administrator_who_resets_an_account_does_not_come_in_as_that_person() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        long before = grant(volunteer);
        Answer reset = administrator.submit(administrator.get(Granting.CARD + volunteer.id()), Map.of(), "reset");
        String code = reset.html().getElementById("code").text();
        assertTrue(reset.text().contains(Say.be("accounts.code.unconfirmed", 1)), reset::text);
        assertFalse(counts(before));
        Staff taken = first(volunteer, code);
        assertEquals(404, SignIn.as(taken).get(PEOPLE).status(), "with the code nobody is seen");
        long again = grant(volunteer);
        assertNotEquals(before, again);
        assertEquals(
                404, Granting.decide(administrator, "confirm", request(again)).status());
        Granting.decide(coordinator, "confirm", request(again));
        assertTrue(SignIn.as(taken).get(NEWEST).body().contains(side.canary()));
        confirmed++;
    }

    @Test
    void a_proposal_that_waits_is_asked_anew_by_who_resets_its_account() {
        Staff volunteer = Staff.with("AUDITOR", TOWN);
        give(SignIn.as(Staff.with("ADMINISTRATOR", "BY-VI")), volunteer, "VIEWER", TOWN, "");
        long waiting = grant(volunteer);
        administrator.submit(administrator.get(Granting.CARD + volunteer.id()), Map.of(), "reset");
        assertFalse(Granting.offers(coordinator, request(waiting)), "the first request is gone");
        long again = grant(volunteer);
        assertNotEquals(waiting, again);
        assertEquals(
                side.staff("ADMINISTRATOR").id(),
                House.database().number("select asked_by from approval where id = ?", request(again)));
    }

    @Test
    void who_holds_all_of_an_account_resets_it_without_a_second_person() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        long before = grant(volunteer);
        Answer reset = organiser.submit(organiser.get(Granting.CARD + volunteer.id()), Map.of(), "reset");
        assertTrue(reset.html().getElementById("code") != null, reset::text);
        assertTrue(counts(before));
    }

    @Test
    @Proves("A13")
    void an_ended_grant_is_gone_with_the_next_request_of_an_open_session() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        Visitor theirs = SignIn.as(volunteer);
        assertEquals(200, theirs.get(PEOPLE).status());
        Answer ended = Granting.endGrant(organiser, volunteer, grant(volunteer));
        assertTrue(ended.text().contains(Say.be("accounts.card.grant.ended")), ended::text);
        assertTrue(SignIn.says(theirs.get(PEOPLE), "signin.ended.RIGHTS"));
        assertEquals(404, SignIn.as(volunteer).get(PEOPLE).status());
        assertEquals(
                200, Granting.endGrant(organiser, volunteer, grant(volunteer)).status(), "ended twice is ended once");
        assertEquals(1, entries("GRANT_ENDED", volunteer));
        Staff past = Staff.with("VIEWER", TOWN);
        Visitor open = SignIn.as(past);
        House.database().change("update role_grant set till = ? where account_id = ?", day(-1), past.id());
        assertTrue(SignIn.says(open.get(PEOPLE), "signin.ended.RIGHTS"), "a grant ends by itself after its last day");
        assertEquals(404, SignIn.as(past).get(PEOPLE).status());
    }

    @Test
    void an_earlier_end_is_at_once_and_a_later_one_is_judged_as_giving_is() {
        Staff volunteer = Staff.with("VIEWER", TOWN);
        long grant = grant(volunteer);
        Answer shorter = Granting.till(administrator, grant, in(10));
        assertTrue(shorter.text().contains(Say.be("accounts.till.done")), shorter::text);
        assertEquals(day(10).toString(), till(grant));
        Answer longer = Granting.till(administrator, grant, in(40));
        assertTrue(longer.text().contains(Say.be("accounts.grant.proposed")), longer::text);
        assertEquals(day(10).toString(), till(grant), "the old end counts until a second person confirms");
        assertTrue(counts(grant));
        assertEquals(422, Granting.till(administrator, grant, in(50)).status(), "one proposal at a time");
        long next = grant(volunteer);
        Granting.decide(coordinator, "confirm", request(next));
        assertTrue(counts(next));
        assertFalse(counts(grant), "the new one stands in the old one's place");
        assertTrue(Granting.till(organiser, next, in(60)).text().contains(Say.be("accounts.till.done")));
        assertEquals(day(60).toString(), till(next));
        confirmed++;
    }

    @Test
    void before_saving_one_sees_what_the_person_will_see_and_nothing_is_saved() {
        Staff volunteer = Staff.with("DATA_ENTRY", TOWN);
        long before = grants(volunteer);
        for (String role : List.of("VIEWER", "CANVASS_LEAD", "ZONE_ORGANISER")) {
            Answer seen = Granting.preview(organiser, volunteer, role, TOWN);
            assertEquals(200, seen.status());
            assertEquals(before, grants(volunteer));
            assertEquals(role, seen.field("role"), "what was typed stays");
            Visitor holder = SignIn.as(Staff.with(role, TOWN));
            String count = holder.get(PEOPLE).html().select(".count").text().replaceAll("\\D", "");
            assertEquals(
                    count,
                    seen.html().getElementById("sightCount").text().replaceAll("\\D", ""),
                    "as many as the holder of " + role + " finds");
            List<Element> people = seen.html().select("#sight tbody tr");
            assertTrue(!people.isEmpty() && people.size() <= 3, seen::text);
            assertTrue(
                    people.stream()
                            .map(row -> row.child(0).text())
                            .allMatch(name -> name.matches("\\p{L}…( \\p{L}…)?")),
                    () -> "no name is told: " + people);
        }
        Answer viewer = Granting.preview(organiser, volunteer, "VIEWER", TOWN);
        assertFalse(viewer.html().getElementById("sight").text().contains("600-14-27"), "a masked phone is masked");
        Answer full = Granting.preview(organiser, volunteer, "ZONE_ORGANISER", TOWN);
        assertTrue(full.html().getElementById("sight").text().contains("600-14-27"), full::text);
        Answer entry = Granting.preview(organiser, volunteer, "DATA_ENTRY", TOWN);
        assertEquals(
                Say.be("accounts.sight.ownToday"),
                entry.html().getElementById("sightCount").text());
    }

    @Test
    void an_administrator_is_shown_a_count_and_nobody() {
        Staff volunteer = Staff.with("AUDITOR", TOWN);
        Answer seen = Granting.preview(administrator, volunteer, "VIEWER", TOWN);
        assertEquals(200, seen.status(), seen::text);
        assertEquals(0, seen.html().select("#sight tbody tr").size());
        assertFalse(seen.body().contains("600-14"), "no phone");
        assertTrue(seen.text().contains(Say.be("accounts.sight.proposed")), seen::text);
        assertEquals(
                422,
                forged(organiser, Staff.with("VIEWER", TOWN), "AUDITOR", TOWN, "preview")
                        .status());
    }

    @Test
    void an_organiser_opens_an_account_on_one_screen_and_its_first_sign_in_finds_the_people() {
        Answer opened = Granting.open(organiser, "vierasien-01", "VIEWER", TOWN, in(30));
        String code = opened.html().getElementById("code").text();
        Staff volunteer = first(new Staff("vierasien-01", ""), code);
        assertTrue(SignIn.as(volunteer).get(NEWEST).body().contains(side.canary()));
        assertEquals(
                422,
                Granting.open(organiser, "vierasien-02", "AUDITOR", TOWN, "").status());
        assertEquals(0, House.database().number("select count(*) from account where name = 'vierasien-02'"));
        gave++;
    }

    @Test
    void the_review_keeps_and_ends_line_by_line_and_remembers_who_looked() {
        Staff kept = Staff.with("VIEWER", TOWN);
        Staff ended = Staff.with("VIEWER", TOWN);
        Staff left = Staff.with("VIEWER", TOWN);
        Staff foreign = Staff.with("VIEWER", ELSEWHERE);
        House.database()
                .change(
                        "update role_grant set confirmed_at = now(3) - interval 31 day where account_id = ?",
                        kept.id());
        House.database().change("update role_grant set till = ? where account_id = ?", day(2), left.id());
        String start = organiser.get(SignIn.START).text();
        assertTrue(start.contains(Say.be("start.access.soon", "").strip()), start);
        assertTrue(start.contains(Say.be("start.access.overdue", "").strip()), start);
        Answer page = organiser.get(Granting.REVIEW);
        assertTrue(page.body().contains(kept.name()) && page.body().contains(left.name()));
        assertFalse(page.body().contains(foreign.name()));
        assertFalse(
                page.html()
                        .select("tbody td:first-child")
                        .eachText()
                        .contains(side.staff("ZONE_ORGANISER").name()),
                "nobody's own");

        Answer wrong = Granting.review(
                organiser, Map.of(grant(kept), List.of("keep", "калі-небудзь"), grant(ended), List.of("end", "")));
        assertEquals(422, wrong.status());
        assertTrue(wrong.fault("till-" + grant(kept)).isPresent(), wrong::text);
        assertTrue(wrong.body().contains("калі-небудзь"), "what was typed stays");
        assertTrue(counts(grant(ended)), "all or nothing");

        Answer done = Granting.review(
                organiser, Map.of(grant(kept), List.of("keep", in(30)), grant(ended), List.of("end", "")));
        assertTrue(done.text().contains(Say.be("accounts.review.done", 2)), done::text);
        assertTrue(counts(grant(kept)) && counts(grant(left)) && !counts(grant(ended)));
        assertEquals(day(30).toString(), till(grant(kept)));
        assertEquals(
                side.staff("ZONE_ORGANISER").id(),
                House.database().number("select reviewed_by from role_grant where id = ?", grant(kept)));
        assertEquals(1, entries("GRANT_KEPT", kept));

        assertEquals(
                404,
                Granting.review(organiser, Map.of(grant(foreign), List.of("end", "")))
                        .status());
        assertEquals(
                404,
                Granting.review(organiser, Map.of(grant(side.staff("ZONE_ORGANISER")), List.of("keep", in(90))))
                        .status());
        assertTrue(counts(grant(foreign)));
        assertEquals(
                200,
                Granting.review(organiser, Map.of(grant(ended), List.of("end", "")))
                        .status(),
                "a line of a second tab that was ended meanwhile changes nothing");
        refused += 3;
    }

    @Test
    void fields_that_the_forms_do_not_have_give_nothing() {
        Staff volunteer = Staff.with("DATA_ENTRY", TOWN);
        Answer form = organiser.get(Granting.GIVE + volunteer.id());
        organiser.submit(
                form,
                Map.of(
                        "role", "VIEWER",
                        "zone", Granting.zone(TOWN),
                        "till", in(5),
                        "confirmedBy", "1",
                        "givenBy", "0",
                        "way", "AT_ONCE",
                        "zoneId", Granting.zone("BY")),
                "give");
        assertEquals(
                side.zoneId(),
                House.database().number("select zone_id from role_grant where id = ?", grant(volunteer)));
        assertEquals(
                side.staff("ZONE_ORGANISER").id(),
                House.database().number("select given_by from role_grant where id = ?", grant(volunteer)));
        gave++;
    }

    /** A post of the form with a role that its list does not offer. */
    private static Answer forged(Visitor giver, Staff to, String role, String zone, String button) {
        return giver.submit(
                giver.get(Granting.GIVE + to.id()),
                Map.of("role", role, "zone", Granting.zone(zone)),
                button.isEmpty() ? "give" : button);
    }

    /** Presses a button of the own card's form with another account's number. */
    private static Answer forgedAct(Visitor visitor, Staff other, String button) {
        Staff own = Staff.with("VIEWER", TOWN);
        return visitor.submit(visitor.get(Granting.CARD + own.id()), Map.of("id", String.valueOf(other.id())), button);
    }

    private static Staff first(Staff account, String code) {
        String fresh = "лыжы стаяць за печкай";
        Visitor visitor = new Visitor();
        Answer set = visitor.submit(
                visitor.get("/signin/first/firstSignIn"),
                Map.of("name", account.name(), "code", code, "fresh", fresh, "again", fresh),
                "go");
        assertTrue(set.text().contains(Say.be("signin.first.done")), set::text);
        return new Staff(account.name(), fresh);
    }

    private static String till(long grant) {
        return House.database().text("select till from role_grant where id = ?", grant);
    }

    private static String in(int days) {
        return DAY.format(day(days));
    }

    private static LocalDate day(int from) {
        return LocalDate.now(Home.CLOCK).plusDays(from);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "GrantsIT: %d given at once, %d confirmed by a second person, %d refused%n", gave, confirmed, refused);
    }
}
