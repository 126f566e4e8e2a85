package org.suviaz.tests.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactCode;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;

/** People behind one door live together where somebody says so, and nobody guesses it by a surname. */
class HouseholdsIT {
    static final String TOWN = "Орша";
    static final String ZONE = "2424000000";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String PERSON = HouseholdDoors.PERSON + "?id=";
    private static final String OTHER = "city-pinsk";

    private static Visitor organiser;
    private static int said;

    @BeforeAll
    static void signIn() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
    }

    @Test
    void a_door_with_two_people_is_asked_about_once_and_both_cards_tell_who_lives_together() {
        long husband = person("Ладуцька", "Раман", "1", "1");
        long wife = person("Ладуцька", "Рэгіна", "1", "1");
        long neighbour = person("Ладуцька", "Радаслаў", "1", "2");
        Answer list = organiser.get(HouseholdDoors.LIST);
        assertEquals(List.of(husband, wife), shown(door(list, husband)), "not the neighbour of the same surname");
        Answer done = press(list, "together", husband, List.of());
        assertTrue(done.text().contains(Say.be("households.list.together.done", 2)), done::text);
        assertFalse(done.body().contains("Ладуцька"), "not asked again");
        assertTrue(household(husband) != 0);
        assertEquals(household(husband), household(wife));
        assertEquals(0, household(neighbour));
        Answer card = organiser.get(CARD + husband);
        assertTrue(card.html().select("a[href$='contactCard?id=" + wife + "']").size() == 1, card::text);
        assertTrue(card.text().contains(Say.be("contacts.card.cause.household")), card::text);
        assertEquals(1, journal(husband));
        assertEquals(1, journal(wife));
        assertEquals(
                number("select max(no) from audit_entry where kind = 'HOUSEHOLD_SAID' and object = ?", code(husband)),
                number("select entry from contact_change where contact_id = ? and field = 'household'", wife));
        said++;
    }

    @Test
    void some_of_them_live_together_or_nobody_does_and_a_newcomer_is_asked_about() {
        long one = person("Перша", "Ева", "2", "1");
        long two = person("Друга", "Ева", "2", "1");
        long three = person("Трэцяк", "Ева", "2", "1");
        Answer alone = press(organiser.get(HouseholdDoors.LIST), "marked", one, List.of(two));
        assertEquals(422, alone.status(), alone::text);
        assertTrue(alone.text().contains(Say.be("contacts.problem.household.alone")), alone::text);
        press(organiser.get(HouseholdDoors.LIST), "marked", one, List.of(two, three));
        assertEquals(household(two), household(three));
        assertEquals(0, household(one));
        assertFalse(organiser.get(HouseholdDoors.LIST).body().contains("Трэцяк"));
        long four = person("Чацвяртак", "Ева", "2", "1");
        Answer again = organiser.get(HouseholdDoors.LIST);
        assertEquals(4, shown(door(again, one)).size());
        assertTrue(door(again, one).text().contains(Say.be("households.together")), again::text);
        press(again, "marked", one, List.of(four, two));
        assertEquals(household(three), household(four), "who joins one joins the household");

        long left = person("Кватарант", "Глеб", "3", "1");
        person("Гаспадар", "Глеб", "3", "1");
        Answer apart = press(organiser.get(HouseholdDoors.LIST), "apart", left, List.of());
        assertTrue(apart.text().contains(Say.be("households.list.apart.done")), apart::text);
        assertFalse(organiser.get(HouseholdDoors.LIST).body().contains("Кватарант"));
        assertEquals(0, household(left));
        said += 3;
    }

    @Test
    void who_moves_leaves_and_so_does_who_is_taken_out_put_away_or_handed_over() {
        long stays = person("Застаўся", "Павел", "4", "1");
        long moves = person("Пераехаў", "Павел", "4", "1");
        long out = person("Асобны", "Павел", "4", "1");
        long away = person("Прыбраны", "Павел", "4", "1");
        press(organiser.get(HouseholdDoors.LIST), "together", stays, List.of());
        assertEquals(4, members(household(stays)));
        organiser.submit(organiser.get(EDIT + "?id=" + stays), Map.of("note", "нататка"), "save");
        organiser.submit(organiser.get(EDIT + "?id=" + stays), Map.of("street", "улица Ленина"), "save");
        assertEquals(4, members(household(stays)), "a correction and the other spelling of the street are no move");
        organiser.submit(organiser.get(EDIT + "?id=" + moves), Map.of("flat", "17"), "save");
        assertEquals(0, rows(moves));
        Answer page = organiser.submit(organiser.get(PERSON + out), Map.of(), "takeOut");
        assertTrue(page.text().contains(Say.be("households.person.takenOut")), page::text);
        assertEquals(0, household(out));
        assertEquals(2, journal(out));
        organiser.submit(organiser.get(CARD + away), Map.of(), "putAway");
        assertFalse(organiser.get(CARD + stays).text().contains("Прыбраны"));
        organiser.submit(organiser.get(CARD + away), Map.of(), "bringBack");
        assertTrue(organiser.get(CARD + stays).text().contains("Прыбраны"));

        long zone = number("select id from zone where code = ?", OTHER);
        organiser.submit(
                organiser.get("/contacts/handover/contactHandover?id=" + away + "&zone=" + zone), Map.of(), "offer");
        long offer = number("select id from hand_over where open_contact_id = ?", away);
        Visitor taker = SignIn.as(Staff.with("ZONE_ORGANISER", OTHER));
        Answer waiting = taker.get("/handovers/list/handoverList");
        Map<String, String> fields = Visitor.fields((FormElement) waiting.html().getElementById("form"), null);
        fields.put("form:accept", String.valueOf(offer));
        Answer taken = taker.post("/handovers/list/handoverList", fields);
        assertEquals(200, taken.status(), taken::text);
        assertFalse(taken.text().contains("Застаўся"), taken::text);
        assertEquals(0, rows(away));
        said++;
    }

    @Test
    void somebody_is_added_by_the_card_where_the_addresses_are_the_same() {
        long one = person("Картачны", "Лявон", "5", "1");
        long other = person("Картачная", "Лідзія", "5", "1");
        long elsewhere = person("Дальняя", "Лідзія", "5", "9");
        Visitor foreign = SignIn.as(Staff.with("ZONE_ORGANISER", OTHER));
        long stranger = person(foreign, "Чужая", "Пінск", "5", "1");
        for (String wrong : List.of("", "1", "слова", code(one), code(stranger), code(elsewhere))) {
            Answer answer = organiser.submit(organiser.get(PERSON + one), Map.of("code", wrong), "add");
            assertEquals(422, answer.status(), wrong);
            String key = wrong.equals(code(elsewhere)) ? "elsewhere" : "code";
            assertTrue(answer.text().contains(Say.be("contacts.problem.household." + key)), answer::text);
            assertEquals(wrong, answer.html().getElementById("form:code").val(), "typed text is kept");
        }
        Answer added = organiser.submit(organiser.get(PERSON + one), Map.of("code", code(other)), "add");
        assertTrue(added.text().contains(Say.be("households.person.added")), added::text);
        assertEquals(household(one), household(other));
        assertTrue(added.text().contains("Картачная"), added::text);
        said++;
    }

    @Test
    void nobody_says_it_of_foreign_people_or_without_the_right_and_hidden_addresses_tell_of_no_household() {
        long one = person("Свойскі", "Тарас", "6", "1");
        long two = person("Свойская", "Тадора", "6", "1");
        Answer list = organiser.get(HouseholdDoors.LIST);
        Visitor foreign = SignIn.as(Staff.with("ZONE_ORGANISER", OTHER));
        long stranger = person(foreign, "Чужынец", "Пінск", "6", "1");
        Map<String, String> fields = Visitor.fields((FormElement) list.html().getElementById("form"), null);
        fields.remove("of");
        fields.put("form:together", String.valueOf(one));
        fields.put("shown", one + "-" + stranger);
        assertEquals(404, organiser.post(HouseholdDoors.LIST, fields).status());
        fields.put("shown", one + "-" + "999999999");
        assertEquals(404, organiser.post(HouseholdDoors.LIST, fields).status());
        assertEquals(404, foreign.get(PERSON + one).status());
        press(list, "together", one, List.of());
        Visitor canvasser = SignIn.as(Staff.with("CANVASS_LEAD", ZONE));
        assertEquals(404, canvasser.get(HouseholdDoors.LIST).status());
        Answer read = canvasser.get(CARD + one);
        assertTrue(read.text().contains("Свойская"), read::text);
        assertFalse(read.body().contains(HouseholdDoors.PERSON), read::text);
        String role = maskedAddress();
        Answer masked = SignIn.as(Staff.with(role, ZONE)).get(CARD + one);
        assertEquals(200, masked.status());
        assertFalse(masked.text().contains("Свойская"), masked::text);
        assertTrue(two > one);
        said++;
    }

    @Test
    void of_two_who_answer_at_the_same_time_both_are_heard_and_nobody_stands_in_two_households() {
        long one = person("Адначасны", "Міхал", "7", "1");
        long two = person("Адначасная", "Марта", "7", "1");
        Answer first = organiser.get(HouseholdDoors.LIST);
        Answer second = organiser.get(HouseholdDoors.LIST);
        List<Integer> statuses = Stream.of(first, second)
                .parallel()
                .map(page -> press(page, "together", one, List.of()).status())
                .toList();
        assertEquals(List.of(200, 200), statuses);
        assertEquals(household(one), household(two));
        assertEquals(1, rows(one));
        said++;
    }

    /** A role of its own: whoever sees people, and of addresses nothing. */
    private static String maskedAddress() {
        String name = "Без адрасоў";
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named(name)
                .with(Right.SEE_PEOPLE)
                .allFields(FieldAccess.MASKED)
                .save();
        return RolePage.code(name);
    }

    private static long person(String surname, String given, String house, String flat) {
        return person(organiser, surname, TOWN, house, flat, given);
    }

    private static long person(Visitor visitor, String surname, String town, String house, String flat) {
        return person(visitor, surname, town, house, flat, "Язэп");
    }

    private static long person(Visitor visitor, String surname, String town, String house, String flat, String given) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", surname);
        typed.put("givenBe", given);
        typed.put("settlement", town);
        typed.put("street", "вуліца Леніна");
        typed.put("house", house);
        typed.put("flat", flat);
        Answer card = visitor.submit(visitor.get(EDIT), typed, "save");
        String query = card.address().getQuery();
        if (card.status() != 200 || query == null) {
            throw new AssertionError("nobody was added: " + card.text());
        }
        return Long.parseLong(query.replaceAll("\\D", ""));
    }

    private static Element door(Answer list, long number) {
        Element button = list.html().getElementById("form:together-" + number);
        if (button == null) {
            throw new AssertionError("no door of " + number + ": " + list.text());
        }
        return Objects.requireNonNull(button.closest("tr"));
    }

    private static List<Long> shown(Element door) {
        return door.select("input[name=shown]").eachAttr("value").stream()
                .map(value -> Long.valueOf(value.replaceAll(".*-", "")))
                .sorted()
                .toList();
    }

    /** As a browser posts it: what each door shows, what is marked, and the pressed button. */
    private static Answer press(Answer list, String act, long door, List<Long> marked) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element input : list.html().select("#form input[type=hidden]")) {
            fields.add(Map.entry(input.attr("name"), input.attr("value")));
        }
        marked.forEach(person -> fields.add(Map.entry("of", door + "-" + person)));
        fields.add(Map.entry("form:" + act, String.valueOf(door)));
        return organiser.post(HouseholdDoors.LIST, fields);
    }

    private static long household(long person) {
        return number("select coalesce(max(household), 0) from household_member where contact_id = ?", person);
    }

    private static long rows(long person) {
        return number("select count(*) from household_member where contact_id = ?", person);
    }

    private static long members(long household) {
        return number("select count(*) from household_member where household = ?", household);
    }

    private static long journal(long person) {
        return number("select count(*) from contact_change where contact_id = ? and field = 'household'", person);
    }

    private static String code(long person) {
        return ContactCode.of(person);
    }

    private static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }

    @AfterAll
    static void figures() {
        System.out.printf("HouseholdsIT: %d doors were answered for%n", said);
    }
}
