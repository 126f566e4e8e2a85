package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Requests that no page of the house makes: they show nobody of another zone, change nobody, and break nothing. */
class ScopeForgedIT {
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
    @Proves("A2")
    void a_forged_number_in_a_form_changes_nobody() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer own = visitor.get(EDIT + pinsk.person());
        String before = polack.row();
        Answer forged =
                visitor.submit(own, Map.of("id", String.valueOf(polack.person()), "surnameBe", "Падменены"), "save");
        assertEquals(404, forged.status());
        assertEquals(before, polack.row());
        assertFalse(forged.body().contains(polack.canary()));

        Answer card = visitor.get(CARD + pinsk.person());
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) card.html().getElementById("form"), "putAway");
        Answer put = visitor.post(CARD + polack.person(), fields);
        assertNotEquals(500, put.status());
        assertEquals(before, polack.row());
        fields.replaceAll((name, value) -> value.equals("id=" + pinsk.person()) ? "id=" + polack.person() : value);
        assertNotEquals(500, visitor.post(CARD + polack.person(), fields).status());
        assertEquals(before, polack.row());
        assertFalse(put.body().contains(polack.canary()));
    }

    @Test
    @Proves("A5")
    void a_person_cannot_be_put_into_a_foreign_zone() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        long person = pinsk.person("ZONE_ORGANISER", "Перасяленец");
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
        long person = pinsk.person("ZONE_ORGANISER", "Лішні");
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
        Answer theirs = polack.as("ZONE_ORGANISER").get(EDIT + polack.person());
        String state =
                theirs.html().select("input[name=jakarta.faces.ViewState]").val();
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer own = visitor.get(EDIT + pinsk.person());
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
    void an_address_alone_puts_nobody_away() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer card = visitor.get(CARD + pinsk.person());
        String state = card.html().select("input[name=jakarta.faces.ViewState]").val();
        String before = pinsk.row();
        Answer clicked = visitor.get(CARD + pinsk.person() + "&form=form&form%3AputAway=x&jakarta.faces.ViewState="
                + Visitor.encoded(state));
        assertEquals(404, clicked.status());
        assertEquals(before, pinsk.row());
    }

    @Test
    void an_administrator_of_a_town_sees_and_resets_no_account_above() {
        String list = "/accounts/list/accountList";
        String card = "/accounts/card/accountCard?id=";
        Visitor town = SignIn.as(Staff.with("ADMINISTRATOR", "city-pinsk"));
        String below = Staff.with("VIEWER", "city-pinsk").name();
        String above = Staff.with("ADMINISTRATOR", "BY").name();
        Answer all = town.get(list);
        assertTrue(all.text().contains(below), all::text);
        assertFalse(all.text().contains(above), all::text);
        Answer own = town.get(card + account("id", below));
        String before = account("passphrase", above);
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) own.html().getElementById("form"), "reset");
        assertEquals(
                404,
                town.post(card + account("id", above), with(fields, account("id", above)))
                        .status());
        assertEquals(before, account("passphrase", above));
    }

    @Test
    @Proves("A15")
    void a_form_in_another_shape_or_with_a_number_twice_reaches_nobody_else() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        Answer card = visitor.get(CARD + pinsk.person());
        Map<String, String> fields =
                Visitor.fields((org.jsoup.nodes.FormElement) card.html().getElementById("form"), "putAway");
        String page = "/contacts/card/contactCard";
        String theirs = String.valueOf(polack.person());
        String before = polack.row();
        fields.remove("id");
        String rest = fields.entrySet().stream()
                .map(field -> Visitor.encoded(field.getKey()) + "=" + Visitor.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        for (Map.Entry<String, String> shape : List.of(
                Map.entry(Visitor.FORM, rest + "&id=" + theirs + "&id=" + theirs),
                Map.entry(Visitor.FORM, rest + "&id[]=" + theirs),
                Map.entry(Visitor.FORM, rest + "&id=%5B" + theirs + "%5D"),
                Map.entry(Visitor.FORM, rest + "&id=" + theirs + "%00"),
                Map.entry(Visitor.FORM, rest),
                Map.entry("application/json", "{\"id\":" + theirs + ",\"form:putAway\":\"x\"}"),
                Map.entry("text/plain", rest + "&id=" + theirs))) {
            Answer answer = visitor.post(page, shape.getKey(), shape.getValue());
            assertEquals(404, answer.status(), shape::toString);
            assertFalse(answer.body().contains(polack.canary()), shape::toString);
            assertFalse(answer.body().contains("Exception"), shape::toString);
        }
        for (String both : List.of(
                "&id=" + theirs + "&id=" + pinsk.person(), "&id=" + pinsk.person() + "&id=" + theirs + "&form:x=1")) {
            Answer answer = visitor.post(page, Visitor.FORM, rest + both);
            assertTrue(answer.status() < 500, both);
            assertFalse(answer.body().contains(polack.canary()), both);
        }
        assertEquals(before, polack.row());
    }

    @Test
    void a_form_with_more_fields_than_any_has_is_refused_and_breaks_nothing() {
        Visitor visitor = pinsk.as("ZONE_ORGANISER");
        String before = pinsk.row();
        String many = IntStream.range(0, 5000).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
        Answer answer = visitor.post(EDIT + pinsk.person(), Visitor.FORM, many);
        assertEquals(400, answer.status());
        assertTrue(answer.text().contains(Say.be("frame.broken.request")), answer::text);
        assertFalse(answer.body().contains("Exception"), answer::body);
        assertEquals(before, pinsk.row());
    }

    private static Map<String, String> with(Map<String, String> fields, String id) {
        fields.put("id", id);
        return fields;
    }

    private static String account(String column, String name) {
        return House.database().text("select " + column + " from account where name = ?", name);
    }
}
