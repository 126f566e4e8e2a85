package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Lists say things in their own ways; what they mean is guessed, shown, put right by a person, and remembered. */
class MappingIT {
    private static final Map<String, String> NOTHING = Map.of();

    private static Staff organiser;
    private static Visitor visitor;
    private static int lists;
    private static long people;
    private static int values;

    @BeforeAll
    static void signIn() {
        organiser = Staff.with("ZONE_ORGANISER", "BY");
        visitor = SignIn.as(organiser);
    }

    static List<ListStyle> styles() {
        return ListStyles.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void every_style_comes_in_as_it_is_meant(ListStyle style) {
        MappedList list = new MappedList(visitor, style.rows());
        style.guessed().forEach((head, meaning) -> assertEquals(meaning, list.meaning(head), head));
        list.checks(style.meanings(), style.values(), style.zone());
        assertEquals(style.comeIn(), list.comesIn(), () -> list.preview().text());
        style.kept().forEach((surname, expected) -> assertEquals(expected, kept(style.asking(), surname), surname));
        lists++;
        people += style.comeIn();
        values += style.values().size();
    }

    private static String kept(String asking, String surname) {
        return House.database()
                .text(
                        "select " + asking
                                + " from contact c where c.created_by = ? and ? in (c.surname_be, c.surname_ru)"
                                + " order by c.id desc",
                        organiser.id(),
                        surname);
    }

    @Test
    void a_value_that_nobody_understands_lets_nobody_get_letters() {
        MappedList list = new MappedList(
                visitor,
                List.of(
                        List.of("Прозвішча", "Горад", "Не пісаць"),
                        List.of("Калядоўская", "Мінск", "хто яе ведае"),
                        List.of("Калядоўскі", "Мінск", "не")));
        list.checks(NOTHING, NOTHING, "");
        assertTrue(list.faults().text().contains(Say.be("imports.problem.value", "хто яе ведае")));
        assertEquals(1, list.comesIn());
    }

    @Test
    void columns_that_were_kept_by_name_are_recognised_in_another_order() {
        MappedList first = new MappedList(
                visitor,
                List.of(
                        List.of("Прозвішча", "Хто такі", "Горад", "Каардынатар"),
                        List.of("Пазнаны", "кліч", "Мінск", "ага")));
        first.means(Map.of("Хто такі", "given", "Каардынатар", "yes_tag"), "", "check");
        first.understands(first.values(), Map.of("ага", "no"));
        Answer saved = named(first, "Каардынатары");
        assertTrue(saved.text().contains(Say.be("imports.mapping.saved")), saved::text);

        MappedList next = new MappedList(
                visitor,
                List.of(
                        List.of("Каардынатар", "ГОРАД", "Прозвішча", "Хто такі:"),
                        List.of("ага", "Мінск", "Пазнаная", "кліч")));
        assertTrue(next.columns().text().contains(Say.be("imports.columns.known", "Каардынатары")));
        assertEquals("given", next.meaning("Хто такі:"));
        assertEquals("yes_tag", next.meaning("Каардынатар"));
        next.checks(NOTHING, NOTHING, "");
        assertEquals(1, next.comesIn());
        assertEquals("0", kept("(select count(*) from contact_tag t where t.contact_id = c.id)", "Пазнаная"));
    }

    private static Answer named(MappedList list, String name) {
        return visitor.submit(list.columns(), Map.of("name", name), "save");
    }

    @Test
    void kept_columns_are_chosen_from_a_list_renamed_and_removed() {
        MappedList list = new MappedList(
                visitor, List.of(List.of("Прозвішча", "Дзе", "Што"), List.of("Абраны", "Мінск", "нататка")));
        list.means(Map.of("Дзе", "settlement", "Што", "note"), "", "save");
        named(list, "Для выбару");
        MappedList other = new MappedList(
                visitor,
                List.of(List.of("Прозвішча", "Дзе", "Што", "Яшчэ"), List.of("Абраная", "Мінск", "нататка", "нешта")));
        assertFalse(other.columns().text().contains(Say.be("imports.columns.known", "Для выбару")));
        String id = House.database()
                .text("select id from import_mapping_base where owner_id = ? and name = 'Для выбару'", organiser.id());
        visitor.submit(other.columns(), "known", Map.of("mapping", id), Say.be("imports.columns.use"));
        assertEquals("note", other.meaning("Што"));
        assertEquals("own", other.meaning("Яшчэ"));

        Answer page = visitor.get("/imports/mapping/importMapping?mapping=" + id);
        assertEquals(422, visitor.submit(page, Map.of("name", " "), "rename").status());
        assertTrue(visitor.submit(page, Map.of("name", "Іншая назва"), "rename")
                .text()
                .contains("Іншая назва"));
        visitor.submit(visitor.get("/imports/mapping/importMapping?mapping=" + id), Map.of(), "remove");
        assertFalse(visitor.get("/imports/mappings/importMappings").text().contains("Іншая назва"));
        assertEquals(
                404, visitor.get("/imports/mapping/importMapping?mapping=" + id).status());
    }

    @Test
    void each_part_is_taken_in_one_way_and_what_holds_one_value_is_never_added_to() {
        MappedList list = new MappedList(
                visitor,
                List.of(
                        List.of("Прозвішча", "Імя", "Тэлефон", "Горад"),
                        List.of("Спосабны", "Ян", "29 600-14-27", "Мінск")));
        assertEquals("fill", list.way("Прозвішча"));
        assertEquals("add", list.way("Тэлефон"));
        assertEquals(1, list.columns().html().select("select[aria-label$=Імя]").size(), "the name says it once");
        String way = list.columns()
                .html()
                .select("select[aria-label$=Прозвішча]")
                .get(1)
                .attr("name");
        assertEquals(
                422, visitor.submit(list.columns(), Map.of(way, "add"), "check").status());
        visitor.submit(list.columns(), Map.of(way, "overwrite"), "save");
        visitor.submit(list.columns(), Map.of(way, "overwrite", "name", "Спосаб"), "save");
        assertEquals("overwrite", list.way("Прозвішча"));
    }

    @Test
    void who_is_there_already_is_filled_added_to_and_overwritten_as_chosen() {
        List<String> heads =
                List.of("Прозвішча", "Імя", "Імя па бацьку", "Дата нар.", "Тэлефон", "Эл. пошта", "Горад", "Не пісаць");
        String asking = "concat_ws('|', email, " + ListStyles.NO_LETTERS + ", " + ListStyles.PHONES + ")";
        brings(heads, "29 611-22-33", "adzin@example.org", "так", Map.of());
        assertEquals("adzin@example.org|1|+375296112233", kept(asking, "Шляхавая"));
        brings(heads, "29 644-55-66", "dva@example.org", "", Map.of());
        assertEquals("adzin@example.org|1|+375296112233,+375296445566", kept(asking, "Шляхавая"));
        brings(
                heads,
                "29 677-88-99",
                "dva@example.org",
                "",
                Map.of("Тэлефон", "overwrite", "Эл. пошта", "overwrite", "Не пісаць", "overwrite"));
        assertEquals("dva@example.org|1|+375296778899", kept(asking, "Шляхавая"));
        brings(heads, "29 677-88-99", "", "не", Map.of("Не пісаць", "overwrite"));
        assertEquals("dva@example.org|0|+375296778899", kept(asking, "Шляхавая"));
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from contact where created_by = ? and surname_be = 'Шляхавая'",
                                organiser.id()));
    }

    private static void brings(
            List<String> heads, String phone, String mail, String letters, Map<String, String> ways) {
        MappedList list = new MappedList(
                visitor,
                List.of(heads, List.of("Шляхавая", "Ганна", "Янаўна", "12.03.1971", phone, mail, "Мінск", letters)));
        list.takes(ways);
        list.comesIn();
        lists++;
    }

    @Test
    void a_zone_of_others_is_no_zone_for_rows_without_a_place() {
        Staff ofPinsk = Staff.with("ZONE_ORGANISER", "city-pinsk");
        Visitor local = SignIn.as(ofPinsk);
        MappedList list = new MappedList(local, List.of(List.of("Прозвішча", "Імя"), List.of("Нямесны", "Ян")));
        String minsk = House.database().text("select id from zone where code = 'BY-HM'");
        assertEquals(422, list.means(NOTHING, minsk, "check").status());
        String pinsk = House.database().text("select id from zone where code = 'city-pinsk'");
        list.checks(NOTHING, NOTHING, pinsk);
        assertEquals(1, list.comesIn());
    }

    @Test
    void a_person_puts_columns_and_values_right_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            putsRight(browser);
        }
    }

    @Test
    void a_person_puts_columns_and_values_right_in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            putsRight(browser);
        }
    }

    private static void putsRight(Browser browser) {
        Staff staff = Staff.with("ZONE_ORGANISER", "BY");
        SignIn.as(browser, staff);
        receive(browser, "Першая");
        browser.choose("columns:4:field", Say.be("imports.field.yes_tag"));
        browser.choose("columns:0:way", Say.be("imports.way.overwrite"));
        browser.fill("zone", "Пінск");
        browser.fill("name", "Сустрэча");
        looked(browser, "mapping-columns");
        browser.press(Say.be("imports.columns.next"));
        assertTrue(browser.text().contains(Say.be("imports.values.text")), browser::text);
        browser.choose("values:2:meaning", Say.be("imports.value.female"));
        looked(browser, "mapping-values");
        browser.press(Say.be("imports.columns.next"));
        browser.await(Say.be("imports.preview.name"), Duration.ofSeconds(30));

        receive(browser, "Другая");
        assertTrue(browser.text().contains(Say.be("imports.columns.known", "Сустрэча")), browser::text);
        looked(browser, "mapping-known");
        browser.follow(Say.be("imports.columns.manage"));
        looked(browser, "mapping-list");
        browser.follow("Сустрэча");
        looked(browser, "mapping-one");
        browser.fill("name", "Сустрэчы");
        browser.press(Say.be("imports.mapping.rename"));
        assertTrue(browser.text().contains("Сустрэчы"), browser::text);
    }

    private static void receive(Browser browser, String surname) {
        browser.follow(Say.be("frame.menu.imports"));
        browser.upload(
                "file",
                ListFile.saved(List.of(
                        List.of("Прозвішча", "Імя", "Пол", "Тэлефоны", "Назіральнік", "Адрас", "Памер майкі"),
                        List.of(surname, "Ганна", "ж", "29 600-14-27, дом. 8-017-222-58-99", "так", "Пінск", "XL"),
                        List.of(surname, "Янка", "м", "1234", "не", "", "M"),
                        List.of(surname, "Марыля", "кабета", "", "так", "вул. Леніна 5", ""))));
        browser.press(Say.be("imports.list.receive"));
        browser.press(Say.be("imports.sheets.next"));
    }

    private static void looked(Browser browser, String name) {
        assertEquals(List.of(), Pictures.take(browser, browser.name() + "-" + name));
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "MappingIT: %d lists, %d people in, %d values explained, %d mappings kept%n",
                lists,
                people,
                values,
                House.database().number("select count(*) from import_mapping_base where owner_id = ?", organiser.id()));
    }
}
