package org.suviaz.tests.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Each zone's count is the number of its people after whatever was done to them, and nobody is told a foreign one. */
class ZoneCountsIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String ZONES = "/zones/list/zoneList";

    private static Visitor coordinator;
    private static int ways;

    @BeforeAll
    static void signIn() {
        coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    @AfterEach
    void every_count_is_right() {
        assertEquals(0, Truth.wrongCounts());
        ways++;
    }

    @Test
    void a_person_who_is_added_is_counted_once() {
        long before = Truth.counted("people", "city-baranavicy");
        Answer form = coordinator.get(EDIT);
        var typed = Map.of("surnameBe", "Палічаны", "settlement", "Баранавічы");
        coordinator.submit(form, typed, "save");
        coordinator.submit(form, typed, "save");
        assertEquals(before + 1, Truth.counted("people", "city-baranavicy"));
    }

    @Test
    void a_person_who_moves_takes_the_count_along() {
        Answer card = added("Перасяленец", "Баранавічы");
        long from = Truth.counted("people", "city-baranavicy");
        long to = Truth.counted("people", "city-babrujsk");
        Answer form = coordinator.get(EDIT + "?" + card.address().getQuery());
        Answer moved = coordinator.submit(form, Map.of("settlement", "Бабруйск", "zone", ""), "save");
        assertEquals(200, moved.status(), moved::text);
        assertEquals(from - 1, Truth.counted("people", "city-baranavicy"));
        assertEquals(to + 1, Truth.counted("people", "city-babrujsk"));
    }

    @Test
    void who_is_put_away_changes_from_one_count_to_the_other_and_back() {
        Answer card = added("Схаваны", "Баранавічы");
        long people = Truth.counted("people", "city-baranavicy");
        long away = Truth.counted("away", "city-baranavicy");
        coordinator.submit(card, Map.of(), "putAway");
        assertEquals(people - 1, Truth.counted("people", "city-baranavicy"));
        assertEquals(away + 1, Truth.counted("away", "city-baranavicy"));
        coordinator.submit(
                coordinator.get("/contacts/card/contactCard?" + card.address().getQuery()), Map.of(), "bringBack");
        assertEquals(people, Truth.counted("people", "city-baranavicy"));
        assertEquals(away, Truth.counted("away", "city-baranavicy"));
    }

    @Test
    void what_is_refused_counts_nobody() {
        long before = Truth.counted("people", "city-baranavicy");
        Answer refused = coordinator.submit(
                coordinator.get(EDIT),
                Map.of("surnameBe", "Адмоўлены", "settlement", "Баранавічы", "birth", "калісьці"),
                "save");
        assertEquals(422, refused.status());
        assertEquals(before, Truth.counted("people", "city-baranavicy"));
    }

    @Test
    void a_wrong_count_is_mended_by_the_button_of_who_manages_the_zone() {
        added("Пералік", "Баранавічы");
        long right = Truth.counted("people", "city-baranavicy");
        House.database()
                .change(
                        "update zone_count c join zone z on z.lft = c.zl set c.people = c.people + 7 where z.code = ?",
                        "city-baranavicy");
        Visitor administrator = SignIn.as(Staff.with("ADMINISTRATOR", "city-baranavicy"));
        Answer mended = administrator.submit(administrator.get(ZONES), "count", Map.of(), Say.be("zones.recount"));
        assertEquals(200, mended.status(), mended::text);
        assertEquals(right, Truth.counted("people", "city-baranavicy"));
    }

    @Test
    void the_sum_of_a_larger_zone_holds_no_foreign_zone() {
        Map<String, String> shown = new LinkedHashMap<>();
        Visitor brest = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "city-brest"));
        shown.put("start", brest.get(SignIn.START).text());
        shown.put("zones", brest.get(ZONES).text());
        added("Чужы", "Гомель");
        assertEquals(shown.get("start"), brest.get(SignIn.START).text());
        assertEquals(shown.get("zones"), brest.get(ZONES).text());
        long people = House.database()
                .number("select count(*) from contact c join zone z on c.zl between z.lft and z.rgt"
                        + " where z.code = 'city-brest' and c.put_away_at is null");
        assertTrue(
                brest.get(SignIn.START)
                        .html()
                        .select("a.fig")
                        .text()
                        .replaceAll("\\p{Zs}", "")
                        .contains("" + people),
                brest.get(SignIn.START)::text);
    }

    @AfterAll
    static void figures() {
        System.out.printf("ZoneCountsIT: after each of %d kinds of change every zone's count is right%n", ways);
    }

    private static Answer added(String surname, String settlement) {
        Answer card = coordinator.submit(
                coordinator.get(EDIT), Map.of("surnameBe", surname, "settlement", settlement), "save");
        assertEquals(200, card.status(), card::text);
        return card;
    }
}
