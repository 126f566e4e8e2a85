package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** What somebody is shown of people: those of the own zone, and of no other, by whatever way of asking. */
class ScopeReadIT {
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String EDIT = "/contacts/edit/contactEdit?id=";

    private static Side pinsk;
    private static Side polack;

    @BeforeAll
    static void settle() {
        pinsk = new Side("city-pinsk", "Пінск");
        polack = new Side("city-navapolack", "Наваполацк");
        pinsk.person();
        polack.person();
    }

    @Test
    @Proves("A15")
    void numbers_that_are_none_and_numbers_twice_are_not_there_either() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        for (String odd : List.of("", "0", "-1", "abc", "1e3", "99999999999999999999999", "%00", "1;drop", "#{7*7}")) {
            int status = visitor.get(CARD + Visitor.encoded(odd)).status();
            assertTrue(status == 404 || status == 400, odd + " gave " + status);
        }
        Answer twice = visitor.get(CARD + pinsk.person() + "&id=" + polack.person());
        assertFalse(twice.body().contains(polack.canary()), "two numbers");
        Answer other = visitor.get(CARD + polack.person() + "&id=" + pinsk.person());
        assertFalse(other.body().contains(polack.canary()), "two numbers the other way round");
    }

    @Test
    @Proves("A4")
    void lists_searches_and_prints_hold_the_own_zone_alone() {
        for (String role : List.of("VIEWER", "ZONE_ORGANISER", "MAILING_ORGANISER")) {
            Visitor visitor = pinsk.as(role);
            assertTrue(
                    visitor.get("/contacts/list/contactList?size=100&sort=ADDED&desc=1")
                            .body()
                            .contains(pinsk.canary()),
                    role);
            for (String tail : List.of(
                    "",
                    "?size=100&sort=ADDED&desc=1",
                    "?size=100000",
                    "?p=2&size=100",
                    "?away=1",
                    "?sort=ADDRESS&desc=1",
                    "?letters=be&consent=letter-open")) {
                assertFalse(
                        visitor.get("/contacts/list/contactList" + tail).body().contains(polack.canary()), tail);
            }
            assertEquals(
                    404,
                    visitor.get("/contacts/list/contactList?zone=" + polack.zoneId())
                            .status(),
                    role);
            Answer found = visitor.post("/search", Map.of("words", polack.canary()));
            assertFalse(found.html().select("table").text().contains(polack.canary()), role);
            assertTrue(visitor.post("/search", Map.of("words", pinsk.canary()))
                    .html()
                    .select("table")
                    .text()
                    .contains(pinsk.canary()));
        }
        assertFalse(pinsk.as("ZONE_ORGANISER")
                .get("/contacts/print/contactPrint")
                .body()
                .contains(polack.canary()));
        assertEquals(
                404,
                pinsk.as("ZONE_ORGANISER")
                        .get("/contacts/print/contactPrint?zone=" + polack.zoneId())
                        .status());
    }

    @Test
    void a_search_number_of_somebody_else_finds_nothing() {
        Answer found = polack.as("ZONE_ORGANISER").post("/search", Map.of("words", polack.canary()));
        String query = found.address().getQuery();
        assertTrue(query.contains("search="), query);
        // who searched already has words of the own under that number
        Visitor newcomer = SignIn.as(Staff.with("VIEWER", pinsk.zone()));
        Answer stolen = newcomer.get("/contacts/list/contactList?" + query);
        assertFalse(stolen.body().contains(polack.canary()), "neither the person nor the words");
    }

    @Test
    @Proves("A10")
    void nothing_that_is_done_to_foreign_people_shows_in_the_own_counts() {
        Visitor visitor = pinsk.as("VIEWER");
        String list = visitor.get("/contacts/list/contactList")
                .html()
                .select(".count")
                .text();
        String start =
                visitor.get("/start/home/startHome").html().select("main").text();
        polack.person("ZONE_ORGANISER", "Яшчэадзін");
        assertEquals(
                list,
                visitor.get("/contacts/list/contactList")
                        .html()
                        .select(".count")
                        .text());
        assertEquals(
                start,
                visitor.get("/start/home/startHome").html().select("main").text());
    }

    @Test
    void data_entry_sees_the_own_people_of_today_alone() {
        Visitor entry = pinsk.as("DATA_ENTRY");
        Answer saved = entry.submit(
                entry.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", "Сённяшні", "settlement", "Пінск"),
                "save");
        assertEquals(200, saved.status(), saved::text);
        String list = entry.get("/contacts/list/contactList").text();
        assertTrue(list.contains("Сённяшні"), list);
        assertFalse(list.contains(pinsk.canary()), list);
        assertEquals(404, entry.get(CARD + pinsk.person()).status());
        assertEquals(404, entry.get(EDIT + pinsk.person()).status());
        House.database()
                .change("update contact set created_at = created_at - interval 2 day where surname_be = 'Сённяшні'");
        assertFalse(entry.get("/contacts/list/contactList").text().contains("Сённяшні"), "tomorrow it is gone");
    }

    @Test
    @Proves("A13")
    void a_grant_that_ends_counts_at_the_next_request() {
        Side side = new Side("city-zodzina", "Жодзіна");
        Visitor visitor = side.as("VIEWER");
        assertEquals(200, visitor.get(CARD + side.person()).status());
        House.database()
                .change(
                        "update role_grant g join account a on a.id = g.account_id set g.till = current_date - interval 2 day"
                                + " where a.name = ?",
                        side.staff("VIEWER").name());
        assertTrue(SignIn.says(visitor.get(CARD + side.person()), "signin.ended.RIGHTS"));
        SignIn.as(visitor, side.staff("VIEWER"));
        assertEquals(404, visitor.get(CARD + side.person()).status());
        assertEquals(404, visitor.get("/contacts/list/contactList").status());
    }

    @Test
    void an_account_that_ends_is_out_at_the_next_request() {
        Side side = new Side("city-mahiliou", "Магілёў");
        Visitor visitor = side.as("VIEWER");
        assertEquals(200, visitor.get(CARD + side.person()).status());
        House.database()
                .change(
                        "update account set ended_at = now(3) where name = ?",
                        side.staff("VIEWER").name());
        Answer after = visitor.get(CARD + side.person());
        assertFalse(after.body().contains(side.canary()));
        assertNotEquals(CARD, after.address().getPath());
    }

    @Test
    void nobody_learns_how_another_zone_writes_a_tag() {
        polack.as("ZONE_ORGANISER")
                .submit(
                        polack.as("ZONE_ORGANISER").get("/contacts/edit/contactEdit"),
                        Map.of("surnameBe", "Таемны", "settlement", "Наваполацк", "tags", "ТАЕМНЫЗНАК"),
                        "save");
        Answer card = pinsk.as("ZONE_ORGANISER")
                .submit(
                        pinsk.as("ZONE_ORGANISER").get("/contacts/edit/contactEdit"),
                        Map.of("surnameBe", "Таемная", "settlement", "Пінск", "tags", "таемнызнак"),
                        "save");
        assertTrue(card.text().contains("таемнызнак"), card::text);
        assertFalse(card.body().contains("ТАЕМНЫЗНАК"));
        Answer again = pinsk.as("ZONE_ORGANISER")
                .submit(
                        pinsk.as("ZONE_ORGANISER").get("/contacts/edit/contactEdit"),
                        Map.of("surnameBe", "Таемны", "settlement", "Пінск", "tags", "Таемнызнак"),
                        "save");
        assertTrue(again.text().contains("таемнызнак"), "one's own zone has one way of writing it");
    }
}
