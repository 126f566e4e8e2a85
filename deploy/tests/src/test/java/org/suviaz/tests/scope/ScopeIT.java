package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.web.frame.Addresses;

/**
 * Two zones, every role, every address and action, own and foreign, by a visitor who sends what no browser would. "Not
 * yours" is the same answer as "not there", to the last byte.
 */
class ScopeIT {
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String EDIT = "/contacts/edit/contactEdit?id=";
    private static final String NOBODY = "999999999999";

    private static Side pinsk;
    private static Side polack;
    private static int asked;

    @BeforeAll
    static void settle() {
        pinsk = new Side("city-pinsk", "Пінск");
        polack = new Side("city-navapolack", "Наваполацк");
        pinsk.id("person");
        polack.id("person");
    }

    @Test
    @Proves("A11")
    void every_address_has_a_row_here() {
        assertEquals(Matrix.rows().keySet(), new java.util.TreeSet<>(Addresses.all()));
    }

    @Test
    void an_address_that_is_not_for_a_role_does_not_exist_for_it() {
        for (String role : Matrix.ROLES) {
            Visitor visitor = pinsk.as(role);
            Answer none = visitor.get("/contacts/none/none");
            for (Map.Entry<String, Set<String>> row : Matrix.rows().entrySet()) {
                if (!row.getValue().contains(role)) {
                    Answer answer = visitor.get(row.getKey());
                    assertEquals("", none.differenceTo(answer), role + " at " + row.getKey());
                    asked++;
                }
            }
        }
    }

    @Test
    void an_address_that_is_for_a_role_opens() {
        var bare = List.of(
                "/start/home/startHome",
                "/about/keys/keys",
                "/about/data/aboutData",
                "/accounts/own/ownPassphrase",
                "/contacts/list/contactList",
                "/contacts/edit/contactEdit",
                "/contacts/print/contactPrint",
                "/handovers/list/handoverList",
                "/imports/list/importList",
                "/mailings/list/mailingList",
                "/audit/log/auditLog",
                "/accounts/list/accountList",
                "/accounts/open/accountOpen",
                "/zones/list/zoneList",
                "/places/unresolved/placeUnresolved");
        for (String role : Matrix.ROLES) {
            for (String address : bare) {
                if (Matrix.rows().get(address).contains(role)) {
                    assertEquals(200, pinsk.as(role).get(address).status(), role + " at " + address);
                    asked++;
                }
            }
        }
    }

    @Test
    @Proves("A1")
    @Proves("A6")
    void what_is_own_opens_and_what_is_foreign_is_not_there() {
        Map<String, String> numbered = new LinkedHashMap<>();
        numbered.put(CARD, "person");
        numbered.put(EDIT, "person");
        numbered.put("/contacts/handover/contactHandover?id=", "person");
        numbered.put("/contacts/history/contactHistory?id=", "person");
        numbered.put("/imports/sheets/importSheets?batch=", "batch");
        numbered.put("/imports/columns/importColumns?batch=", "batch");
        numbered.put("/imports/preview/importPreview?batch=", "batch");
        numbered.put("/imports/run/importRun?batch=", "batch");
        numbered.put("/mailings/recipients/mailingRecipients?mailing=", "mailing");
        numbered.put("/mailings/text/mailingText?mailing=", "mailing");
        numbered.put("/mailings/preview/mailingPreview?mailing=", "mailing");
        numbered.put("/mailings/letters/mailingLetters?mailing=", "mailing");
        numbered.forEach((address, kind) -> {
            Visitor visitor = pinsk.as(kind.equals("mailing") ? "MAILING_ORGANISER" : "ZONE_ORGANISER");
            assertEquals(200, visitor.get(address + pinsk.id(kind)).status(), address + " own");
            long denied = denials();
            Answer foreign = visitor.get(address + polack.id(kind));
            assertEquals(404, foreign.status(), address);
            assertEquals(denied + 1, denials(), address + " leaves one entry");
            assertEquals("", foreign.differenceTo(visitor.get(address + NOBODY)), address);
            asked += 3;
        });
        for (String address :
                List.of("/download/faults?batch=" + polack.id("batch"), "/download/faults?batch=" + NOBODY)) {
            assertEquals(404, pinsk.as("ZONE_ORGANISER").get(address).status(), address);
        }
        for (String address :
                List.of("/download/letters?mailing=" + polack.id("mailing"), "/download/letters?mailing=" + NOBODY)) {
            assertEquals(404, pinsk.as("MAILING_ORGANISER").get(address).status(), address);
        }
    }

    @Test
    @Proves("A15")
    void numbers_that_are_none_and_numbers_twice_are_not_there_either() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        for (String odd : List.of("", "0", "-1", "abc", "1e3", "99999999999999999999999", "%00", "1;drop", "#{7*7}")) {
            int status = visitor.get(CARD + Visitor.encoded(odd)).status();
            assertTrue(status == 404 || status == 400, odd + " gave " + status);
        }
        Answer twice = visitor.get(CARD + pinsk.id("person") + "&id=" + polack.id("person"));
        assertFalse(twice.body().contains(polack.canary()), "two numbers");
        Answer other = visitor.get(CARD + polack.id("person") + "&id=" + pinsk.id("person"));
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
                    "?letters=be&dnw=0")) {
                assertFalse(
                        visitor.get("/contacts/list/contactList" + tail).body().contains(polack.canary()), tail);
                asked++;
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
        Answer stolen = SignIn.as(pinsk.staff("VIEWER")).get("/contacts/list/contactList?" + query);
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
        polack.person("Яшчэадзін");
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
    @Proves("A2")
    void a_forged_number_in_a_form_changes_nobody() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer own = visitor.get(EDIT + pinsk.id("person"));
        String before = polack.row();
        Answer forged = visitor.submit(
                own, Map.of("id", String.valueOf(polack.id("person")), "surnameBe", "Падменены"), "save");
        assertEquals(404, forged.status());
        assertEquals(before, polack.row());
        assertFalse(forged.body().contains(polack.canary()));

        Answer card = visitor.get(CARD + pinsk.id("person"));
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) card.html().getElementById("form"), "putAway");
        Answer put = visitor.post(CARD + polack.id("person"), fields);
        assertNotEquals(500, put.status());
        assertEquals(before, polack.row());
        fields.replaceAll(
                (name, value) -> value.equals("id=" + pinsk.id("person")) ? "id=" + polack.id("person") : value);
        assertNotEquals(500, visitor.post(CARD + polack.id("person"), fields).status());
        assertEquals(before, polack.row());
        assertFalse(put.body().contains(polack.canary()));
    }

    @Test
    @Proves("A5")
    void a_person_cannot_be_put_into_a_foreign_zone() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        long person = pinsk.person("Перасяленец");
        long where = House.database().number("select zl from contact where id = ?", person);
        Answer form = visitor.get(EDIT + person);
        for (Map<String, String> asked : List.of(
                Map.of("zone", String.valueOf(polack.zoneId())),
                Map.of("settlement", "Наваполацк"),
                Map.of("settlement", "Наваполацк", "zone", String.valueOf(polack.zoneId())))) {
            Answer refused = visitor.submit(form, asked, "save");
            assertTrue(refused.status() == 422 || refused.status() == 404, asked + " gave " + refused.status());
            assertEquals(where, House.database().number("select zl from contact where id = ?", person));
        }
    }

    @Test
    void a_place_of_a_foreign_zone_is_answered_like_one_that_is_none() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer form = visitor.get("/contacts/edit/contactEdit");
        Answer foreign = visitor.submit(form, Map.of("surnameBe", "Нехта", "settlement", "Наваполацк"), "save");
        Answer none = visitor.submit(form, Map.of("surnameBe", "Нехта", "settlement", "Нідзе"), "save");
        assertEquals(422, foreign.status());
        assertEquals(
                none.fault("settlement").map(text -> text.replace("Нідзе", "Наваполацк")), foreign.fault("settlement"));
    }

    @Test
    @Proves("A7")
    void fields_that_a_form_does_not_have_change_nothing() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        long person = pinsk.person("Лішні");
        String before = House.database()
                .text("select concat(zone_id, ' ', zl, ' ', created_by) from contact where id = ?", person);
        visitor.submit(
                visitor.get(EDIT + person),
                Map.of(
                        "zoneId",
                        "1",
                        "zl",
                        "1",
                        "ownerId",
                        "1",
                        "createdBy",
                        "1",
                        "role",
                        "ADMINISTRATOR",
                        "note",
                        "нататка"),
                "save");
        assertEquals(
                before,
                House.database()
                        .text("select concat(zone_id, ' ', zl, ' ', created_by) from contact where id = ?", person));
        assertEquals("нататка", House.database().text("select note from contact where id = ?", person));
    }

    @Test
    @Proves("A3")
    void a_view_state_of_somebody_else_or_of_nobody_shows_nothing_and_breaks_nothing() {
        Answer theirs = polack.as("ZONE_ORGANISER").get(EDIT + polack.id("person"));
        String state =
                theirs.html().select("input[name=jakarta.faces.ViewState]").val();
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer own = visitor.get(EDIT + pinsk.id("person"));
        String before = polack.row();
        for (String forged : List.of(state, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "-1:-1", "x".repeat(10_000), "")) {
            Answer answer = visitor.submit(own, Map.of("jakarta.faces.ViewState", forged), "save");
            assertTrue(
                    answer.status() < 500,
                    forged.substring(0, Math.min(20, forged.length())) + " gave " + answer.status());
            assertFalse(answer.body().contains(polack.canary()));
            assertFalse(answer.body().contains("Exception"));
        }
        assertEquals(before, polack.row());
    }

    @Test
    @Proves("A8")
    void who_may_only_look_cannot_write_with_somebody_elses_form() {
        Answer form = pinsk.as("ZONE_ORGANISER").get(EDIT + pinsk.id("person"));
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) form.html().getElementById("form"), "save");
        fields.put("form:surnameBe", "Падменены");
        String before = pinsk.row();
        for (String role : List.of("VIEWER", "MAILING_ORGANISER", "AUDITOR", "ADMINISTRATOR")) {
            assertEquals(
                    404,
                    pinsk.as(role).post("/contacts/edit/contactEdit", fields).status(),
                    role);
        }
        assertEquals(before, pinsk.row());
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
        assertEquals(404, entry.get(CARD + pinsk.id("person")).status());
        assertEquals(404, entry.get(EDIT + pinsk.id("person")).status());
        House.database()
                .change("update contact set created_at = created_at - interval 2 day where surname_be = 'Сённяшні'");
        assertFalse(entry.get("/contacts/list/contactList").text().contains("Сённяшні"), "tomorrow it is gone");
    }

    @Test
    @Proves("A13")
    void a_grant_that_ends_counts_at_the_next_request() {
        Side side = new Side("city-zodzina", "Жодзіна");
        Visitor visitor = side.as("VIEWER");
        assertEquals(200, visitor.get(CARD + side.id("person")).status());
        House.database()
                .change(
                        "update role_grant g join account a on a.id = g.account_id set g.till = current_date - interval 2 day"
                                + " where a.name = ?",
                        side.staff("VIEWER").name());
        assertEquals(404, visitor.get(CARD + side.id("person")).status());
        assertEquals(404, visitor.get("/contacts/list/contactList").status());
    }

    @Test
    void an_account_that_ends_is_out_at_the_next_request() {
        Side side = new Side("city-baranavicy", "Баранавічы");
        Visitor visitor = side.as("VIEWER");
        assertEquals(200, visitor.get(CARD + side.id("person")).status());
        House.database()
                .change(
                        "update account set ended_at = now(3) where name = ?",
                        side.staff("VIEWER").name());
        Answer after = visitor.get(CARD + side.id("person"));
        assertFalse(after.body().contains(side.canary()));
        assertNotEquals(CARD, after.address().getPath());
    }

    @Test
    void an_address_alone_puts_nobody_away() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer card = visitor.get(CARD + pinsk.id("person"));
        String state = card.html().select("input[name=jakarta.faces.ViewState]").val();
        String before = pinsk.row();
        Answer clicked = visitor.get(CARD + pinsk.id("person") + "&form=form&form%3AputAway=x&jakarta.faces.ViewState="
                + Visitor.encoded(state));
        assertEquals(404, clicked.status());
        assertEquals(before, pinsk.row());
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

    @Test
    void an_administrator_of_a_town_sees_and_resets_no_account_above() {
        String list = "/accounts/list/accountList";
        Visitor town = SignIn.as(Staff.with("ADMINISTRATOR", "city-pinsk"));
        String below = Staff.with("VIEWER", "city-pinsk").name();
        String above = Staff.with("ADMINISTRATOR", "BY").name();
        Answer own = town.get(list + "?id=" + account("id", below));
        assertTrue(own.text().contains(below), own::text);
        assertFalse(own.text().contains(above), own::text);
        String before = account("passphrase", above);
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) own.html().getElementById("form"), "reset");
        assertEquals(
                404, town.post(list + "?id=" + account("id", above), fields).status());
        assertEquals(before, account("passphrase", above));
    }

    private static String account(String column, String name) {
        return House.database().text("select " + column + " from account where name = ?", name);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "ScopeIT: %d addresses × %d roles in two zones, %d answers compared%n",
                Matrix.rows().size(), Matrix.ROLES.size(), asked);
    }

    private static long denials() {
        return House.database().number("select count(*) from audit_entry where kind = 'DENIED'");
    }
}
