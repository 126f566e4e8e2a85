package org.suviaz.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** By other rules all keys are made anew while everybody works: who was found is found, and no form goes stale. */
class KeyRebuildIT {
    private static final String SOURCE = "key-rebuild";
    private static final String ZONE = "city-pinsk";
    private static final String SURNAME = "Шчыгольскі";
    private static final int CROWD = 4_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String START = "/start/home/startHome";
    private static final String EDIT = "/contacts/edit/contactEdit";

    private static Staff organiser;
    private static String code;
    private static long id;
    private static double perSecond;

    @BeforeAll
    static void gather() {
        organiser = Staff.with("ZONE_ORGANISER", ZONE);
        Visitor visitor = SignIn.as(organiser);
        Answer card = visitor.submit(
                visitor.get(EDIT),
                Map.of("surnameBe", SURNAME, "givenBe", "Мікалай", "settlement", "Пінск", "house", "7"),
                "save");
        id = Long.parseLong(card.address().getQuery().replaceAll("\\D", ""));
        code = card.html().select("main code").first().text();
        Crowd.gather(CROWD, ZONE, SOURCE);
        Crowd.spoil();
        House.restart();
        awaitDone();
        perSecond = House.database()
                .number(
                        "select round(1000 * total / greatest(1, timestampdiff(microsecond, started_at, ended_at) / 1000))"
                                + " from job_run where kind = 'key-rebuild' order by id desc limit 1");
    }

    @Test
    void other_rules_make_all_keys_anew_and_nothing_else() {
        long right = Crowd.picture();
        long journal = House.database().number("select count(*) from contact_change");
        long entries = entries();
        Crowd.spoil();
        assertFalse(right == Crowd.picture());
        House.restart();
        awaitDone();
        assertEquals(right, Crowd.picture());
        assertEquals(journal, House.database().number("select count(*) from contact_change"));
        assertEquals(entries + 1, entries());
        long people = House.database().number("select count(*) from contact");
        assertEquals(
                people,
                House.database()
                        .number("select amount from audit_entry where kind = 'KEYS_REBUILT' order by no desc limit 1"));
        assertEquals(people, House.database().number("select done from job_run order by id desc limit 1"));
    }

    @Test
    void keys_that_nobody_has_any_more_are_gone_after_the_next_start() {
        Crowd.spoil();
        House.restart();
        awaitDone();
        assertTrue(House.database().number("select count(*) from surname_key where folded like 'zzz%'") > 0);
        long right = Crowd.picture();
        House.restart();
        for (String table : new String[] {"surname_key", "given_key", "street_key"}) {
            assertEquals(0, House.database().number("select count(*) from " + table + " where folded like 'zzz%'"));
        }
        assertEquals(right, Crowd.picture());
        assertFound(SignIn.as(organiser), "Щигольский Николай");
    }

    /** As after a kill between the commit of a change and the telling of it. */
    @Test
    void a_change_of_the_dictionary_that_nobody_told_of_is_found_out_at_the_next_start() {
        House.restart();
        awaitDone();
        long entries = entries();
        House.restart();
        awaitDone();
        assertEquals(entries, entries(), "nothing changed");
        House.database()
                .change("insert into dictionary_alias (entry_id, name, made_by, made_at, ended_by, ended_at)"
                        + " select min(id), 'Забітая', 'klon-01', now(), 'klon-01', now() from dictionary_entry");
        House.restart();
        awaitDone();
        assertEquals(entries + 1, entries());
        House.restart();
        awaitDone();
        assertEquals(entries + 1, entries(), "it is found out once");
    }

    @Test
    void whoever_is_not_rewritten_yet_is_found_by_the_rules_of_today() throws SQLException {
        Crowd.spoil();
        try (Connection owner = House.database().owner()) {
            owner.setAutoCommit(false);
            hold(owner);
            House.restart();
            Visitor visitor = SignIn.as(organiser);
            for (String words : new String[] {SURNAME, "Щигольский", "Шчыг Мікалай", "Щигольский Николай"}) {
                assertFound(visitor, words);
            }
            awaitOnly(1);
            assertEquals("RUNNING", state());
            owner.rollback();
        }
        awaitDone();
        assertEquals(0, House.database().number("select count(*) from contact where sort_key = '~'"));
        assertFound(SignIn.as(organiser), "Щигольский");
    }

    @Test
    void a_form_that_was_open_meanwhile_saves() {
        Visitor visitor = SignIn.as(organiser);
        Answer form = visitor.get(EDIT + "?id=" + id);
        failed();
        Visitor coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        Answer start = coordinator.get(START);
        assertTrue(start.text().contains(Say.be("start.keys.failed", "0badcafe")), start::text);
        House.database().change("update contact set sid = null, sort_key = '~' where id = ?", id);
        assertEquals(
                200,
                coordinator
                        .submit(start, "keys", Map.of(), Say.be("start.keys.again"))
                        .status());
        awaitDone();
        assertFalse(coordinator.get(START).text().contains(Say.be("start.keys.again")));
        assertFound(visitor, SURNAME);
        Answer saved = visitor.submit(form, Map.of("note", "пасля перабудовы"), "save");
        assertEquals(200, saved.status(), saved::text);
        assertTrue(saved.text().contains("пасля перабудовы"), saved::text);
        assertFound(visitor, SURNAME);
    }

    @Test
    void only_those_who_keep_the_whole_country_are_told() {
        for (String role : new String[] {"NATIONAL_COORDINATOR", "ADMINISTRATOR"}) {
            assertTrue(SignIn.as(Staff.with(role, "BY")).get(START).text().contains(Say.be("start.keys")), role);
            assertFalse(SignIn.as(Staff.with(role, ZONE)).get(START).text().contains(Say.be("start.keys")), role);
        }
        assertFalse(SignIn.as(organiser).get(START).text().contains(Say.be("start.keys")));
    }

    @AfterAll
    static void figures() {
        Crowd.scatter(SOURCE);
        System.out.printf(
                "KeyRebuildIT: %d people, all keys wrong: %.0f people a second through both passes%n",
                CROWD, perSecond);
    }

    private static void assertFound(Visitor visitor, String words) {
        Answer found = visitor.post("/search", Map.of("words", words));
        assertTrue(found.html().select("table").text().contains(SURNAME), () -> words + ": " + found.text());
        assertTrue(found.text().contains(SURNAME), code);
    }

    /** Somebody saves this person and is not through yet. */
    private static void hold(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select id from contact where id = ? for update")) {
            statement.setLong(1, id);
            statement.executeQuery();
        }
    }

    private static void failed() {
        House.database()
                .change("update job_run set state = 'FAILED', result = '0badcafe' where kind = 'key-rebuild'"
                        + " order by id desc limit 1");
    }

    private static long entries() {
        return House.database().number("select count(*) from audit_entry where kind = 'KEYS_REBUILT'");
    }

    private static String state() {
        return House.database().text("select state from job_run where kind = 'key-rebuild' order by id desc limit 1");
    }

    /** Until no more than that many people wait for their new keys. */
    private static void awaitOnly(int waiting) {
        Waiting.until(() -> waiting() <= waiting, PATIENCE, () -> "the rebuild is " + state());
        assertEquals(waiting, waiting());
    }

    private static long waiting() {
        return House.database().number("select count(*) from contact where sort_key = '~'");
    }

    private static void awaitDone() {
        Waiting.until(() -> "DONE".equals(state()), PATIENCE, () -> "the rebuild is " + state());
    }
}
