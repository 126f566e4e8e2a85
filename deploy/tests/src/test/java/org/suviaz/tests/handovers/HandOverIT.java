package org.suviaz.tests.handovers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.handovers.Offers.CARD;
import static org.suviaz.tests.handovers.Offers.GIVEN;
import static org.suviaz.tests.handovers.Offers.LIST;
import static org.suviaz.tests.handovers.Offers.OFFER;
import static org.suviaz.tests.handovers.Offers.offer;
import static org.suviaz.tests.handovers.Offers.person;
import static org.suviaz.tests.handovers.Offers.pressed;
import static org.suviaz.tests.handovers.Offers.state;
import static org.suviaz.tests.handovers.Offers.zoneOf;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/**
 * A supporter who moves is offered to another zone and accepted there; before, the one side knows a zone and the other a
 * name and a town.
 */
class HandOverIT {
    private static final String FROM = "city-viciebsk";
    private static final String TO = "city-mahiliou";
    private static final String THIRD = "city-homiel";
    private static final String START = "/start/home/startHome";
    private static final long NONE = 999_999_999L;

    /** What of a person nobody may learn before. */
    private static final List<String> SECRETS =
            List.of("601-44-55", "6014455", "Тайнасная", "tajny", "тайнызнак", "тайная нататка", "тайны спіс");

    private static Visitor giver;
    private static Visitor receiver;
    private static Visitor third;
    private static int accepted;
    private static int refused;

    @BeforeAll
    static void signIn() {
        giver = SignIn.as(Staff.with("ZONE_ORGANISER", FROM));
        receiver = SignIn.as(Staff.with("ZONE_ORGANISER", TO));
        third = SignIn.as(Staff.with("ZONE_ORGANISER", THIRD));
    }

    @Test
    void who_is_offered_is_known_by_name_and_town_until_accepted_and_then_by_everything() {
        long person = person(giver, "Пераездава", "Віцебск");
        listed(person, "Адкуль", "тайны спіс");
        valued(person);
        giver.submit(giver.get("/contacts/edit/contactEdit?id=" + person), Map.of("consentVisit", "AGREED"), "save");
        String thirdStart = main(third.get(START));
        Answer card = giver.get(CARD + person);
        assertEquals(1, card.links(Say.be("contacts.card.handOver")).size(), card::text);
        long offer = offer(giver, person, TO);

        Answer list = receiver.get(LIST);
        assertTrue(list.text().contains("Пераездава Язэп"), list::text);
        assertTrue(list.text().contains("Віцебск"), list::text);
        for (String secret : SECRETS) {
            assertFalse(list.body().contains(secret), secret);
        }
        assertFalse(list.body().contains(code(card)), "the person's code");
        assertFalse(list.body().contains("id=" + person), "the person's number");
        notThere(receiver, CARD + person, CARD + NONE);
        notThere(receiver, OFFER + person, OFFER + NONE);
        assertEquals(waiting(), figure(receiver));
        assertEquals(thirdStart, main(third.get(START)), "nobody else is told");
        assertFalse(third.get(LIST).body().contains("Пераездава"));

        Answer taken = pressed(receiver, list, "accept", offer);
        assertEquals(200, taken.status(), taken::text);
        assertTrue(taken.text().contains(Say.be("handovers.accepted")), taken::text);
        assertTrue(taken.text().contains("тайная нататка"), taken::text);
        assertTrue(taken.text().contains("тайны спіс"), taken::text);
        assertTrue(taken.text().contains("601-44-55"), taken::text);
        assertEquals(TO, zoneOf(person));
        for (String part : List.of(
                "contact_phone",
                "contact_tag",
                "contact_extra",
                "contact_value",
                "contact_consent",
                "contact_change")) {
            assertEquals(
                    0,
                    House.database()
                            .number(
                                    "select count(*) from " + part + " p join contact c on c.id = p.contact_id"
                                            + " where c.id = ? and (p.zl <> c.zl or p.zone_id <> c.zone_id)",
                                    person),
                    part);
        }
        assertEquals("ACCEPTED", state(offer));
        assertEquals("", Offers.told(offer));
        accepted++;

        notThere(giver, CARD + person, CARD + NONE);
        Answer own = giver.get(GIVEN);
        assertFalse(own.body().contains("Пераездава"), own::text);
        assertFalse(own.body().contains("id=" + person), own::text);
        assertTrue(own.text().contains(Say.be("handovers.state.ACCEPTED")), own::text);
    }

    @Test
    void the_log_tells_both_sides_of_it_and_the_counts_of_both_zones_follow() {
        long person = person(giver, "Палічаная", "Віцебск");
        long before = counted(FROM);
        long there = counted(TO);
        long offer = offer(giver, person, TO);
        assertEquals(before, counted(FROM), "an offer moves nobody");
        pressed(receiver, "accept", offer);
        accepted++;
        assertEquals(before - 1, counted(FROM));
        assertEquals(there + 1, counted(TO));
        String code = code(receiver.get(CARD + person));
        assertEquals(
                "PERSON_OFFERED " + FROM + ", PERSON_HANDED_OVER " + FROM + ", PERSON_TAKEN_OVER " + TO,
                House.database()
                        .text(
                                "select group_concat(kind, ' ', zone order by no separator ', ') from audit_entry"
                                        + " where object = ?",
                                code + " " + FROM + " > " + TO));
        assertEquals(
                House.database()
                        .number(
                                "select max(no) from audit_entry where kind = 'PERSON_HANDED_OVER' and object like ?",
                                code + "%"),
                House.database()
                        .number(
                                "select entry from contact_change where contact_id = ? and cause = 'handedOver'",
                                person));
    }

    @Test
    void what_is_declined_or_taken_back_leaves_no_name_behind_and_may_be_offered_again() {
        long person = person(giver, "Неадабраная", "Віцебск");
        long declined = offer(giver, person, TO);
        Answer list = pressed(receiver, "decline", declined);
        assertTrue(list.text().contains(Say.be("handovers.declined")), list::text);
        assertFalse(list.body().contains("Неадабраная"));
        assertEquals("DECLINED", state(declined));
        assertEquals("", Offers.told(declined));
        assertEquals(FROM, zoneOf(person));
        assertTrue(giver.get(GIVEN).text().contains(Say.be("handovers.state.DECLINED")));

        long again = offer(giver, person, TO);
        Answer old = receiver.get(LIST);
        Answer taken = pressed(giver, giver.get(OFFER + person), "takeBack", again);
        assertTrue(taken.text().contains(Say.be("handovers.takenBack")), taken::text);
        assertEquals("TAKEN_BACK", state(again));
        assertEquals("", Offers.told(again));
        said(pressed(receiver, old, "accept", again), "handovers.problem.TAKEN_BACK");
        said(pressed(receiver, old, "decline", again), "handovers.problem.TAKEN_BACK");
        said(pressed(receiver, old, "accept", declined), "handovers.problem.DECLINED");
        said(pressed(giver, giver.get(GIVEN), "takeBack", declined), "handovers.problem.DECLINED");
        assertEquals(FROM, zoneOf(person));
    }

    @Test
    @Proves("A2")
    void an_offer_that_is_not_for_the_caller_is_not_there() {
        long person = person(giver, "Чужаздольная", "Віцебск");
        long offer = offer(giver, person, TO);
        String before = row(offer);
        Visitor viewer = SignIn.as(Staff.with("VIEWER", TO).andWith("ZONE_ORGANISER", THIRD));
        Visitor entry = SignIn.as(Staff.with("DATA_ENTRY", TO).andWith("ZONE_ORGANISER", THIRD));
        Visitor watcher = SignIn.as(Staff.with("VIEWER", FROM).andWith("ZONE_ORGANISER", THIRD));
        for (Visitor visitor : List.of(third, giver, viewer, entry, watcher)) {
            notThere(visitor, "accept", offer);
            notThere(visitor, "decline", offer);
        }
        for (Visitor visitor : List.of(third, receiver, viewer, entry, watcher)) {
            notThere(visitor, "takeBack", offer);
        }
        assertEquals(before, row(offer));
        assertEquals(FROM, zoneOf(person));
        assertFalse(viewer.get(LIST).body().contains("Чужаздольная"));
        assertFalse(entry.get(LIST).body().contains("Чужаздольная"));
        for (String role : List.of("VIEWER", "DATA_ENTRY", "MAILING_ORGANISER", "AUDITOR", "ADMINISTRATOR")) {
            Visitor visitor = SignIn.as(Staff.with(role, TO));
            assertEquals("", visitor.get("/none/none/none").differenceTo(visitor.get(LIST)), role);
            refused++;
        }
    }

    @Test
    void only_a_person_of_ones_own_is_offered_and_only_to_a_zone_of_others() {
        long person = person(giver, "Асаблівая", "Віцебск");
        notThere(third, OFFER + person, OFFER + NONE);
        Answer page = giver.get(OFFER + person + "&zone=" + Offers.zoneId(TO));
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) page.html().getElementById("form"), null);
        fields.put("form:offer", "x");
        assertEquals(404, third.post(OFFER + person, fields).status());
        assertEquals(
                404,
                giver.post(OFFER + person, with(fields, "zone", String.valueOf(NONE)))
                        .status());
        told(
                giver.post(OFFER + person, with(fields, "zone", String.valueOf(Offers.zoneId(FROM)))),
                "handovers.problem.own");
        told(
                giver.post(OFFER + person, with(fields, "zone", String.valueOf(Offers.zoneId("BY")))),
                "handovers.problem.country");
        for (String odd : List.of("abc", "-1", "1e3", "#{7*7}", "99999999999999999999")) {
            assertEquals(
                    404,
                    giver.get(OFFER + person + "&zone=" + Visitor.encoded(odd)).status(),
                    odd);
            assertEquals(404, giver.get(OFFER + Visitor.encoded(odd)).status(), odd);
        }
        Visitor viewer = SignIn.as(Staff.with("VIEWER", FROM).andWith("ZONE_ORGANISER", THIRD));
        assertEquals(200, viewer.get(CARD + person).status());
        notThere(viewer, OFFER + person, OFFER + NONE);
        assertEquals(0, House.database().number("select count(*) from hand_over where contact_id = ?", person));

        long offer = offer(giver, person, TO);
        Answer twice = giver.post(OFFER + person, fields);
        assertTrue(
                twice.text().contains(Say.be("handovers.takeBack")),
                "the open offer is what it shows: " + twice.text());
        assertEquals(1, House.database().number("select count(*) from hand_over where contact_id = ?", person));
        pressed(giver, "takeBack", offer);
        giver.submit(giver.get(CARD + person), Map.of(), "putAway");
        told(giver.post(OFFER + person, fields), "handovers.problem.away");
        assertEquals(1, House.database().number("select count(*) from hand_over where contact_id = ?", person));
    }

    @Test
    void who_is_put_away_or_moved_otherwise_is_not_offered_any_more() {
        long away = person(giver, "Прыбраная", "Віцебск");
        long first = offer(giver, away, TO);
        giver.submit(giver.get(CARD + away), Map.of(), "putAway");
        assertEquals("ENDED", state(first));
        assertEquals("", Offers.told(first));
        said(pressed(receiver, "accept", first), "handovers.problem.ENDED");

        Visitor both = SignIn.as(Staff.with("ZONE_ORGANISER", FROM).andWith("ZONE_ORGANISER", THIRD));
        long moved = person(giver, "Пераведзеная", "Віцебск");
        long second = offer(giver, moved, TO);
        Answer saved = both.submit(
                both.get("/contacts/edit/contactEdit?id=" + moved),
                Map.of("settlement", "Гомель", "settlementId", "", "zone", ""),
                "save");
        assertEquals(200, saved.status(), saved::text);
        assertNotEquals(FROM, zoneOf(moved));
        assertEquals("ENDED", state(second));
        assertEquals("", Offers.told(second));

        long corrected = person(giver, "Выпраўленая", "Віцебск");
        long stays = offer(giver, corrected, TO);
        giver.submit(giver.get("/contacts/edit/contactEdit?id=" + corrected), Map.of("note", "іншая"), "save");
        assertEquals("OPEN", state(stays), "a correction ends nothing");
    }

    @Test
    @Proves("A13")
    void an_offer_stands_no_more_once_its_account_lost_the_right_or_ended() {
        Staff lost = Staff.with("ZONE_ORGANISER", FROM);
        Visitor losing = SignIn.as(lost);
        long first = offer(losing, person(giver, "Бяспраўная", "Віцебск"), TO);
        House.database().change("update role_grant set ended_at = now(3) where account_id = ?", lost.id());
        said(pressed(receiver, "accept", first), "handovers.problem.ENDED");
        assertEquals("ENDED", state(first));
        assertEquals("", Offers.told(first));

        Staff gone = Staff.with("ZONE_ORGANISER", FROM);
        Visitor going = SignIn.as(gone);
        long person = person(giver, "Бездаглядная", "Віцебск");
        long second = offer(going, person, TO);
        House.database().change("update account set ended_at = now(3) where id = ?", gone.id());
        said(pressed(receiver, "accept", second), "handovers.problem.ENDED");
        assertEquals("ENDED", state(second));
        assertEquals(FROM, zoneOf(person));
    }

    @Test
    void an_offer_ends_after_thirty_days_and_the_next_start_takes_the_name_out() {
        long person = person(giver, "Чаканая", "Віцебск");
        long offer = offer(giver, person, TO);
        House.database().change("update hand_over set created_at = now(3) - interval 29 day where id = ?", offer);
        assertTrue(receiver.get(LIST).body().contains("Чаканая"));
        House.database().change("update hand_over set created_at = now(3) - interval 31 day where id = ?", offer);
        assertFalse(receiver.get(LIST).body().contains("Чаканая"));
        assertEquals(waiting(), figure(receiver));
        said(pressed(receiver, "accept", offer), "handovers.problem.ENDED");
        assertNotEquals("", Offers.told(offer));

        long elsewhere = person(giver, "Знікалая", "Віцебск");
        long unseen = offer(giver, elsewhere, TO);
        House.database().change("update contact set put_away_at = now(3) where id = ?", elsewhere);
        House.restart();
        signIn();
        swept(offer);
        for (long one : List.of(offer, unseen)) {
            assertEquals("ENDED", state(one));
            assertEquals("", Offers.told(one));
        }
        offer(giver, person, TO);
    }

    @Test
    void of_two_who_accept_at_once_one_does_and_the_other_is_told() throws Exception {
        Visitor colleague = SignIn.as(Staff.with("ZONE_ORGANISER", TO));
        long person = person(giver, "Адначасная", "Віцебск");
        long offer = offer(giver, person, TO);
        Answer mine = receiver.get(LIST);
        Answer theirs = colleague.get(LIST);
        var hands = Executors.newFixedThreadPool(2);
        Callable<Answer> one = () -> pressed(receiver, mine, "accept", offer);
        Callable<Answer> other = () -> pressed(colleague, theirs, "accept", offer);
        List<Future<Answer>> both = hands.invokeAll(List.of(one, other));
        hands.shutdown();
        List<Integer> statuses =
                List.of(both.get(0).get().status(), both.get(1).get().status());
        assertTrue(statuses.containsAll(List.of(200, 422)), statuses::toString);
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from contact_change where contact_id = ? and cause = 'handedOver'",
                                person));
        assertEquals(TO, zoneOf(person));
        accepted++;
    }

    @Test
    void an_offer_follows_the_branches_of_both_sides() {
        Visitor coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        long from = branch(coordinator, FROM, "Аддавальнае");
        long to = branch(coordinator, TO, "Прымальнае");
        Visitor own = SignIn.as(Staff.with("ZONE_ORGANISER", zoneCode(from)));
        Visitor new1 = SignIn.as(Staff.with("ZONE_ORGANISER", zoneCode(to)));
        long person = person(own, "Галінавая", "Віцебск");
        long offer = offer(own, person, zoneCode(to));
        move(coordinator, from, THIRD);
        move(coordinator, to, THIRD);
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from hand_over h join zone f on f.lft = h.from_zl join zone t on t.lft = h.to_zl"
                                        + " where h.id = ? and f.id = ? and t.id = ?",
                                offer,
                                from,
                                to));
        assertTrue(new1.get(LIST).body().contains("Галінавая"));
        assertFalse(receiver.get(LIST).body().contains("Галінавая"), "the branch is not theirs any more");
        Answer taken = pressed(new1, "accept", offer);
        assertEquals(200, taken.status(), taken::text);
        assertEquals(zoneCode(to), zoneOf(person));
        accepted++;
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "HandOverIT: %d people handed over, %d forged, late or foreign requests refused%n", accepted, refused);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    /** The page says so whatever was pressed: its button is not there. */
    private static void told(Answer answer, String key) {
        assertTrue(answer.status() == 200 || answer.status() == 422, answer::text);
        assertTrue(answer.text().contains(Say.be(key)), answer::text);
        refused++;
    }

    private static void said(Answer answer, String key) {
        assertEquals(422, answer.status(), answer::text);
        assertTrue(answer.text().contains(Say.be(key)), answer::text);
        refused++;
    }

    /** The same bytes as for a number that nobody has, and one entry of the log. */
    private static void notThere(Visitor visitor, String address, String unknown) {
        long before = denials();
        Answer answer = visitor.get(address);
        assertEquals(404, answer.status(), address);
        assertEquals(before + 1, denials(), address);
        assertEquals("", answer.differenceTo(visitor.get(unknown)), address);
        refused++;
    }

    private static void notThere(Visitor visitor, String act, long offer) {
        Answer page = visitor.get(act.equals("takeBack") ? GIVEN : LIST);
        long before = denials();
        Answer answer = pressed(visitor, page, act, offer);
        assertEquals(404, answer.status(), act + answer.text());
        assertEquals(before + 1, denials(), act);
        assertEquals("", answer.differenceTo(pressed(visitor, page, act, NONE)), act);
        refused++;
    }

    private static long denials() {
        return House.database().number("select count(*) from audit_entry where kind = 'DENIED'");
    }

    private static String row(long offer) {
        return House.database()
                .text(
                        "select concat_ws('|', state, version, name_be, from_zl, to_zl) from hand_over where id = ?",
                        offer);
    }

    /** How many offers wait for the receiving zone. */
    private static long waiting() {
        return House.database()
                .number(
                        "select count(*) from hand_over h join zone z on h.to_zl between z.lft and z.rgt"
                                + " where z.code = ? and h.state = 'OPEN' and h.created_at > now(3) - interval 30 day",
                        TO);
    }

    private static long figure(Visitor visitor) {
        return Long.parseLong(
                visitor.get(START).html().select("a.fig[href=" + LIST + "]").text());
    }

    private static String main(Answer page) {
        return page.html().select("main").text();
    }

    private static String code(Answer card) {
        return card.html().select("main code").first().text();
    }

    private static long counted(String zone) {
        return House.database()
                .number(
                        "select coalesce(sum(c.people), 0) from zone_count c join zone z on z.lft = c.zl where z.code = ?",
                        zone);
    }

    /** A list said that of the person in a column of its own. */
    private static void listed(long person, String head, String value) {
        House.database()
                .change(
                        "insert into contact_extra_base (id, contact_id, zone_id, zl, created_by, created_at, head, value)"
                                + " select 1000000000000 + id, id, zone_id, zl, created_by, created_at, ?, ?"
                                + " from contact_base where id = ?",
                        head,
                        value,
                        person);
    }

    /** The person has something in an own field. */
    private static void valued(long person) {
        House.database()
                .change(
                        "insert into contact_value_base (id, contact_id, zone_id, zl, created_by, created_at, field_id,"
                                + " place, value, set_on) select 2000000000000 + id, id, zone_id, zl, created_by, created_at,"
                                + " 900000001, 0, 'так', utc_date() from contact_base where id = ?",
                        person);
    }

    private static long branch(Visitor coordinator, String zone, String name) {
        coordinator.submit(
                coordinator.get("/zones/list/zoneList?zone=" + Offers.zoneId(zone)),
                Map.of("nameBe", name, "nameRu", name),
                "add");
        return House.database().number("select max(id) from zone where name_be = ?", name);
    }

    private static String zoneCode(long zone) {
        return House.database().text("select code from zone where id = ?", zone);
    }

    private static void move(Visitor coordinator, long branch, String to) {
        String page = "/zones/move/zoneMove?zone=" + branch;
        coordinator.submit(coordinator.get(page + "&to=" + Offers.zoneId(to)), Map.of(), "move");
        until(() -> !coordinator.get(page).body().contains("<progress"));
    }

    /** The start sweeps in the background. */
    private static void swept(long offer) {
        until(() -> "ENDED".equals(state(offer)));
    }

    private static void until(BooleanSupplier done) {
        Waiting.until(done, Duration.ofMinutes(1), () -> "it does not come to an end");
    }
}
