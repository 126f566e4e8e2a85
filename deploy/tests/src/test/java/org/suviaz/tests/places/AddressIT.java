package org.suviaz.tests.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
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

/**
 * Addresses as people type them: taken apart, kept and marked where the dictionary does not know them, and settled for
 * all who wrote alike by whoever keeps it.
 */
class AddressIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String LIST = "/places/unresolved/placeUnresolved";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Visitor organiser;
    private static Visitor coordinator;
    private static Visitor stranger;
    private static int settled;

    @BeforeAll
    static void signIn() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-hrodna"));
        coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "city-hrodna"));
        stranger = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "city-brest"));
    }

    @Test
    void a_whole_address_in_one_field_is_taken_apart() {
        Answer card = save(
                "Аднополевы",
                Map.of("settlement", "", "street", "230023, г. Гродна, вул. Элізы Ажэшкі, д. 12 корп. 1, кв. 7"));
        assertEquals(200, card.status(), card::text);
        assertEquals("вул. Элізы Ажэшкі|ул. Элизы Ожешко|12 к. 1|7|230023|627904|", row("Аднополевы"));
        assertFalse(card.text().contains(Say.be("contacts.card.doubt.STREET_UNKNOWN")), card::text);
    }

    @Test
    void a_street_that_does_not_exist_is_kept_marked_and_said() {
        Answer card = save("Невядомавулічны", Map.of("street", "вул. Зусім Няма Такой", "house", "5"));
        assertTrue(card.text().contains(Say.be("contacts.card.doubt.STREET_UNKNOWN")), card::text);
        assertTrue(card.html().select(".msg.wa").text().contains("вуліцы няма ў слоўніку"), card::text);
        assertTrue(card.text().contains("вул. Зусім Няма Такой, 5"), card::text);
        assertEquals("вул. Зусім Няма Такой|вул. Зусім Няма Такой|5|||627904|STREET_UNKNOWN", row("Невядомавулічны"));
    }

    @Test
    void a_name_of_two_streets_is_marked_as_a_question() {
        Answer card = save("Дзвюхвулічны", Map.of("street", "Савецкая", "streetId", "asWritten", "house", "5"));
        assertTrue(card.text().contains(Say.be("contacts.card.doubt.STREET_SEVERAL")), card::text);
        assertEquals("Савецкая|Савецкая|5|||627904|STREET_SEVERAL", row("Дзвюхвулічны"));
    }

    @Test
    void an_unknown_settlement_is_kept_and_marked_where_the_zone_is_chosen() {
        Answer card =
                save("Хутаранін", Map.of("settlement", "хутар Нідзечка", "zone", String.valueOf(zone("city-hrodna"))));
        assertTrue(card.text().contains(Say.be("contacts.card.doubt.SETTLEMENT_UNKNOWN")), card::text);
        Answer list = coordinator.get(LIST + "?kind=settlements");
        assertTrue(list.text().contains("хутар Нідзечка"), list::text);
    }

    @Test
    void what_is_meant_is_said_once_for_all_who_wrote_alike() {
        for (String surname : new String[] {"Памылкоўскі", "Памылкоўская", "Памылковіч"}) {
            save(surname, Map.of("street", "вул. Элізы Ажзшкі, подъезд 2", "house", "3"));
        }
        long person = person("Памылкоўскі");
        Answer list = coordinator.get(LIST);
        assertTrue(list.text().contains("вул. Элізы Ажзшкі"), list::text);
        assertFalse(stranger.get(LIST).text().contains("Ажзшкі"));

        Answer box = coordinator.get(LIST + "?person=" + person);
        assertTrue(box.html().select("#pick").text().contains("вуліца Элізы Ажэшкі"), box::text);
        Answer chosen = coordinator.submit(box, "pick", Map.of(), Say.be("places.unresolved.means", 3));
        assertTrue(chosen.text().contains(Say.be("places.unresolved.choose")), chosen::text);

        String key = box.html().select("#pick input[type=radio]").first().val();
        Answer begun = coordinator.submit(chosen, "pick", Map.of("choice", key), Say.be("places.unresolved.means", 3));
        assertTrue(begun.text().contains(Say.be("places.unresolved.begun", 3)), begun::text);
        await(
                "select count(*) from contact where street_ru = 'ул. Элизы Ожешко, подъезд 2' and surname_be like 'Памылко%'",
                3);
        assertEquals(
                "вул. Элізы Ажэшкі, подъезд 2",
                House.database().text("select street from contact where surname_be = 'Памылкоўская'"));
        assertEquals(
                3,
                House.database()
                        .number(
                                "select count(*) from contact_change h join contact c on c.id = h.contact_id"
                                        + " join audit_entry e on e.no = h.entry where h.cause = 'address'"
                                        + " and h.field = 'street' and e.kind = 'ADDRESSES_SETTLED' and c.surname_be like 'Памылко%'"));
        Answer card = coordinator.get("/contacts/card/contactCard?id=" + person);
        assertTrue(card.text().contains(Say.be("contacts.card.cause.address")), card::text);
        assertFalse(coordinator.get(LIST).text().contains("Ажзшкі"));
        Answer start = coordinator.get("/start/home/startHome");
        assertTrue(
                start.html().select("td a[href=" + LIST + "]").text().contains(Say.be("start.job.addresses")),
                start::text);
        assertEquals(404, coordinator.get(LIST + "?person=" + person).status());
        settled += 3;
    }

    @Test
    void what_is_left_as_it_is_is_not_asked_about_again() {
        Answer card = save("Пакінуты", Map.of("street", "вул. Хутка Будзе", "house", "1"));
        Answer box = coordinator.get(LIST + "?person=" + person("Пакінуты"));
        coordinator.submit(box, "pick", Map.of(), Say.be("places.unresolved.leave", 1));
        await("select count(*) from contact where address_doubt = 'LEFT' and surname_be = 'Пакінуты'", 1);
        Answer form = organiser.get(EDIT + "?" + card.address().getQuery());
        Answer again = organiser.submit(form, Map.of("note", "іншае"), "save");
        assertFalse(again.text().contains(Say.be("contacts.card.doubt.STREET_UNKNOWN")), again::text);
        assertEquals("вул. Хутка Будзе|вул. Хутка Будзе|1|||627904|LEFT", row("Пакінуты"));
        settled++;
    }

    @Test
    void marks_from_before_are_looked_at_again() {
        save("Дамаркаваны", Map.of("street", "вул. Элізы Ажэшкі", "house", "1"));
        House.database()
                .change("update contact set address_doubt = 'STREET_UNKNOWN', street_be = street, street_ru = street"
                        + " where surname_be = 'Дамаркаваны'");
        Answer list = coordinator.get(LIST);
        coordinator.submit(list, Map.of(), "again");
        await("select count(*) from contact where address_doubt is null and surname_be = 'Дамаркаваны'", 1);
        assertEquals("вул. Элізы Ажэшкі|ул. Элизы Ожешко|1|||627904|", row("Дамаркаваны"));
        settled++;
    }

    @Test
    void a_street_that_the_dictionary_gets_settles_its_people() {
        save("Новавулічны", Map.of("street", "вул. Адраснаправеркавая", "house", "4"));
        assertEquals("вул. Адраснаправеркавая|вул. Адраснаправеркавая|4|||627904|STREET_UNKNOWN", row("Новавулічны"));
        Visitor keeper = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        Answer form = keeper.get("/dictionary/add/dictionaryAdd?kind=STREET");
        Answer added = keeper.submit(
                form,
                Map.of(
                        "type",
                        "улица",
                        "be",
                        "Адраснаправеркавая вуліца",
                        "ru",
                        "Адреснопроверочная улица",
                        "parent",
                        "Гродна"),
                "save");
        assertEquals(200, added.status(), added::text);
        await("select count(*) from contact where address_doubt is null and surname_be = 'Новавулічны'", 1);
        assertEquals("вул. Адраснаправеркавая|ул. Адреснопроверочная|4|||627904|", row("Новавулічны"));
        settled++;
    }

    @Test
    void a_group_of_others_is_not_there_and_a_forged_choice_changes_nobody() {
        save("Недасяжны", Map.of("street", "вул. Недасяжная Зусім", "house", "1"));
        long person = person("Недасяжны");
        Answer nobody = stranger.get(LIST + "?person=999999999999");
        assertEquals(404, nobody.status());
        assertEquals("", nobody.differenceTo(stranger.get(LIST + "?person=" + person)));
        save("Свой", Map.of("street", "вул. Свая Зусім", "house", "1"));
        Answer own = coordinator.get(LIST + "?person=" + person("Свой"));
        Map<String, String> fields = Visitor.fields(
                (org.jsoup.nodes.FormElement) own.html().getElementById("pick"), Say.be("places.unresolved.leave", 1));
        fields.put("person", String.valueOf(person("Свой")));
        Answer stolen = stranger.post(LIST, fields);
        assertTrue(stolen.status() < 500, stolen::text);
        var forged = new HashMap<String, String>();
        forged.put("choice", "savetskaia ul");
        forged.put("person", String.valueOf(person("Недасяжны")));
        Answer refused = coordinator.submit(own, "pick", forged, Say.be("places.unresolved.leave", 1));
        assertTrue(refused.status() < 500, refused::text);
        assertEquals("вул. Свая Зусім|вул. Свая Зусім|1|||627904|STREET_UNKNOWN", row("Свой"));
    }

    @AfterAll
    static void figures() {
        System.out.printf("AddressIT: %d people settled by the coordinator%n", settled);
    }

    private static Answer save(String surname, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        fields.put("surnameBe", surname);
        fields.put("settlement", "Гродна");
        fields.putAll(typed);
        return organiser.submit(organiser.get(EDIT), fields, "save");
    }

    private static String row(String surname) {
        return House.database()
                .text("select concat_ws('|', street_be, street_ru, house, flat, postal_code, settlement_id,"
                        + " coalesce(address_doubt, '')) from contact where surname_be = '"
                        + surname + "'");
    }

    private static long person(String surname) {
        return House.database().number("select id from contact where surname_be = ?", surname);
    }

    private static long zone(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }

    /** The job works on a thread of the server's. */
    private static void await(String count, long wanted) {
        Waiting.until(
                () -> House.database().number(count) == wanted,
                PATIENCE,
                () -> count + " is " + House.database().number(count));
    }
}
