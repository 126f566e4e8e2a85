package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** What was ever done to a person is there for whoever sees the person: who, when, why, and each field before and after. */
class HistoryIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String HISTORY = "/contacts/history/contactHistory?id=";
    private static final String ZONE = "city-baranavicy";
    private static final String TOWN = "Баранавічы";
    private static final long NONE = 999_999_999L;

    private static Staff staff;
    private static Visitor organiser;
    private static int blocks;
    private static int lines;

    @BeforeAll
    static void signIn() {
        staff = Staff.with("ZONE_ORGANISER", ZONE);
        organiser = SignIn.as(staff);
    }

    @Test
    void each_save_is_a_block_with_its_account_and_each_field_before_and_after() {
        long person = person("Гісторыкава", Map.of("phone1", "29 600-14-27", "tags", "першы", "note", "раней"));
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("surnameBe", "Гісторыкаўна");
        changed.put("phone1", "33 611-22-47");
        changed.put("tags", "другі");
        changed.put("note", "потым");
        changed.put("birth", "1971");
        Answer saved = organiser.submit(organiser.get(EDIT + "?id=" + person), changed, "save");
        assertEquals(200, saved.status(), saved::text);
        organiser.submit(organiser.get(CARD + person), Map.of(), "putAway");
        organiser.submit(organiser.get(CARD + person), Map.of(), "bringBack");

        Answer page = organiser.get(HISTORY + person);
        List<Element> all = page.html().select("#history tbody");
        assertEquals(4, all.size(), page::text);
        assertTrue(all.get(0).text().contains(Say.be("contacts.card.cause.broughtBack.whole")), all.get(0)::text);
        assertTrue(all.get(1).text().contains(Say.be("contacts.card.cause.putAway.whole")), all.get(1)::text);
        assertTrue(all.get(3).text().contains(Say.be("contacts.card.cause.save.whole")), all.get(3)::text);
        Element save = all.get(2);
        assertEquals(1, save.select("td[rowspan]:has(span.mono)").size());
        assertEquals(staff.name(), save.select("span.mono").text());
        changed(save, "surnameBe", "Гісторыкава", "Гісторыкаўна");
        changed(save, "phones", "+375 29 600-14-27", "+375 33 611-22-47");
        changed(save, "note", "раней", "потым");
        changed(save, "birth", "", "1971");
        assertTrue(save.text().contains("першы"), save::text);
        assertEquals(
                List.of("1", "1", "1"),
                List.of(0, 1, 3).stream()
                        .map(at -> String.valueOf(all.get(at).select("tr").size()))
                        .toList());
        blocks += all.size();
        assertEquals(
                page.text(), organiser.get(HISTORY + person + "&p=99").text(), "the last page where there are fewer");
        assertEquals(
                2,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'HISTORY_SHOWN' and object = ?",
                                page.html().select("main code").text()));
    }

    @Test
    void a_move_tells_the_names_of_the_zones() {
        Staff two = Staff.with("ZONE_ORGANISER", ZONE).andWith("ZONE_ORGANISER", "city-babrujsk");
        Visitor both = SignIn.as(two);
        long person = person("Пераязджалава", Map.of());
        both.submit(
                both.get(EDIT + "?id=" + person),
                Map.of("settlement", "Бабруйск", "settlementId", "", "zone", ""),
                "save");
        Answer page = both.get(HISTORY + person);
        changed(page.html().selectFirst("#history tbody"), "zone", TOWN, "Бабруйск");
        assertEquals(404, organiser.get(HISTORY + person).status(), "the old zone sees it no more");
        Visitor there = SignIn.as(Staff.with("VIEWER", "city-babrujsk"));
        assertEquals(
                2, there.get(HISTORY + person).html().select("#history tbody").size(), "the new one sees all of it");
    }

    @Test
    void many_saves_go_by_pages_and_none_is_cut() {
        long person = person("Шматразава", Map.of());
        for (int save = 0; save < 70; save++) {
            laid(person, save, "note");
            laid(person, save, "source");
        }
        Answer first = organiser.get(HISTORY + person);
        Answer second = organiser.get(HISTORY + person + "&p=2");
        assertEquals(50, first.html().select("#history tbody").size());
        assertEquals(21, second.html().select("#history tbody").size());
        assertEquals(100, first.html().select("#history tbody tr").size());
        assertTrue(first.text().contains("стала 69"), first::text);
        assertFalse(first.text().contains("стала 19"), first::text);
        assertTrue(second.text().contains("стала 19"), second::text);
        for (String odd : List.of("0", "-1", "abc", "999999999999", "1e3")) {
            assertEquals(200, organiser.get(HISTORY + person + "&p=" + odd).status(), odd);
        }
        Answer card = organiser.get(CARD + person);
        assertEquals(12, card.html().select("table.tight tbody tr").size(), "the card keeps the last few");
        assertEquals(1, card.links(Say.be("contacts.card.history.all")).size());
        blocks += 71;
    }

    @Test
    void who_enters_people_sees_all_that_was_done_to_the_own_ones_of_today_and_of_no_others() {
        Visitor entry = SignIn.as(Staff.with("DATA_ENTRY", ZONE));
        Answer card = entry.submit(entry.get(EDIT), Map.of("surnameBe", "Уводзімава", "settlement", TOWN), "save");
        long own = Long.parseLong(card.address().getQuery().replaceAll("\\D", ""));
        organiser.submit(organiser.get(EDIT + "?id=" + own), Map.of("note", "дапоўнена"), "save");
        Answer page = entry.get(HISTORY + own);
        assertEquals(2, page.html().select("#history tbody").size(), page::text);
        changed(page.html().selectFirst("#history tbody"), "note", "", "дапоўнена");
        assertEquals(
                staff.name(), page.html().select("#history span.mono").first().text());

        long foreign = person("Неўводзімава", Map.of());
        notThere(entry, foreign);
        House.database().change("update contact set created_at = now(3) - interval 2 day where id = ?", own);
        notThere(entry, own);
    }

    @Test
    void the_history_of_somebody_of_another_zone_is_not_there() {
        long person = person("Чужынцава", Map.of());
        notThere(SignIn.as(Staff.with("ZONE_ORGANISER", "city-babrujsk")), person);
        notThere(SignIn.as(Staff.with("AUDITOR", ZONE)), person);
        for (String odd : List.of("", "abc", "-1", "99999999999999999999")) {
            assertEquals(404, organiser.get(HISTORY + Visitor.encoded(odd)).status(), odd);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("HistoryIT: %d saves as blocks, %d fields before and after%n", blocks, lines);
    }

    private static void changed(Element save, String field, String before, String after) {
        String line = save.select("tr").stream()
                .map(Element::text)
                .filter(text -> text.contains(Say.be("contacts.field." + field)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " in " + save.text()));
        assertTrue(line.endsWith((before.isEmpty() ? "" : before + " ") + after), line);
        lines++;
    }

    /** Lays one change of a field into the journal, as that save would have written it. */
    private static void laid(long person, int save, String field) {
        House.database()
                .change(
                        "insert into contact_change_base (id, contact_id, zone_id, zl, created_by, created_at, changed_by,"
                                + " changed_at, account, cause, entry, field, was, became)"
                                + " select ?, c.id, c.zone_id, c.zl, c.created_by, c.created_at, c.created_by, now(3),"
                                + " 'klon-99', 'save', ?, ?, ?, ? from contact_base c where c.id = ?",
                        900_000_000L + 2 * save + (field.equals("note") ? 0 : 1),
                        800_000_000L + save,
                        field,
                        "было " + save,
                        "стала " + save,
                        person);
    }

    private static void notThere(Visitor visitor, long person) {
        Answer answer = visitor.get(HISTORY + person);
        assertEquals(404, answer.status());
        assertEquals("", answer.differenceTo(visitor.get(HISTORY + NONE)));
    }

    private static long person(String surname, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(more);
        typed.put("surnameBe", surname);
        typed.put("settlement", TOWN);
        Answer card = organiser.submit(organiser.get(EDIT), typed, "save");
        assertEquals(200, card.status(), card::text);
        return Long.parseLong(card.address().getQuery().replaceAll("\\D", ""));
    }
}
