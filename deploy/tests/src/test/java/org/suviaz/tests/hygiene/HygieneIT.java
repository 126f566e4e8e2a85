package org.suviaz.tests.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactLack;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.fields.FieldPage;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.screens.Pictures;

/** What is missing, doubtful or stale: each number leads to the list of those of whom it is, who are worked off there. */
class HygieneIT {
    private static final String DISTRICT = "6242000000";
    private static final String TOWN = "6242501000";
    private static final String LAKES = "2208501000";
    private static final String PAGE = "/hygiene/list/hygieneList";
    private static final String LIST = "/contacts/list/contactList?lack=";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String LACK = "contacts.list.filter.lack.";
    private static final String FULL = "Поўная";

    private static Visitor organiser;
    private static int pictures;
    private static int lists;

    @BeforeAll
    static void settle() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", DISTRICT));
        person(FULL, Map.of());
        person("Безтэлефонная", without("phone1"));
        person("Безадрасная", without("street", "house"));
        person("Недасяжная", without("phone1", "street", "house"));
        person("Бездомная", without("house"));
        person("Бязвулічная", Map.of("street", "вуліца Якой Няма"));
        person("Безыменная", without("givenBe"));
        person("Бязродная", without("birth"));
        person("Бескрыніцкая", without("source"));
        person("Нататкавая", Map.of("note", "Тэл.: 2-14-35, пасля шасці"));
        person("Проставая", Map.of("note", "жыве на 2 паверсе, дом 5"));
        House.database()
                .change("update contact_base set gender = null where surname_be = 'Проставая' and zone_id = ?", zone());
        long old = person("Даўняя", Map.of());
        aged(old, 13);
        long older = person("Старая", Map.of());
        aged(older, 40);
        long listed = person("Прынесеная", Map.of());
        House.database().change("update contact_change_base set batch_id = 1 where contact_id = ?", listed);
    }

    @Test
    void each_figure_is_that_of_the_list_to_which_it_leads() {
        Answer page = organiser.get(PAGE + "?zone=" + zone());
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("REACH", 1);
        expected.put("PHONE", 2);
        expected.put("PHONE_IN_NOTE", 1);
        expected.put("ADDRESS", 2);
        expected.put("FULL_ADDRESS", 3);
        expected.put("OPEN_ADDRESS", 1);
        expected.put("GIVEN", 1);
        expected.put("GENDER", 1);
        expected.put("BIRTH", 1);
        expected.put("SOURCE", 1);
        expected.put("UNTOUCHED_12", 2);
        expected.put("AS_LISTED", 1);
        expected.forEach((lack, people) -> {
            assertEquals(
                    String.valueOf(people),
                    row(page, "lines", Say.be(LACK + lack)).get(1),
                    lack);
            String link =
                    page.html().select("#lines a[href*=lack=" + lack + "&]").attr("href");
            Answer list = organiser.get(link);
            assertEquals(people, list.html().select("table.people tbody tr").size(), lack + "\n" + list.text());
            assertTrue(list.text().contains(Say.be(LACK + lack)), list::text);
            assertFalse(list.text().contains(FULL), list::text);
            lists++;
        });
        assertTrue(names(organiser.get(LIST + "PHONE_IN_NOTE")).contains("Нататкавая"));
    }

    @Test
    void a_field_of_ones_own_that_must_be_filled_in_is_lacking_for_who_reads_it_alone() {
        Visitor definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Пільнуе палі")
                .with(Right.SEE_PEOPLE, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE)
                .save();
        String role = RolePage.code("Пільнуе палі");
        FieldPage field = FieldPage.fresh(definer, OwnKind.TEXT, "Трэба ведаць").typed("required", "true");
        House.database()
                .text("select group_concat(code) from role")
                .lines()
                .flatMap(codes -> Stream.of(codes.split(",")))
                .forEach(code -> field.role(code, code.equals(role) ? "EDITABLE" : "HIDDEN"));
        int must = field.saved();
        Visitor lake = SignIn.as(Staff.with("ZONE_ORGANISER", LAKES));
        long without = added(lake, "Пустапольная", "Браслаў", without("street", "house"));
        Visitor keeper = SignIn.as(Staff.with(role, LAKES));
        Map<String, String> told = without("street", "house");
        told.put("own" + must, "вядома");
        added(keeper, "Поўнапольная", "Браслаў", told);

        int before = Integer.parseInt(required(keeper));
        String link = keeper.get(PAGE)
                .html()
                .select("#lines a[href*=lack=OWN_REQUIRED]")
                .attr("href");
        Answer list = keeper.get(link);
        assertEquals(before, list.html().select("table.people tbody tr").size(), list::text);
        assertTrue(names(list).contains("Пустапольная"), list::text);
        assertFalse(names(list).contains("Поўнапольная"), list::text);
        keeper.submit(keeper.get(EDIT + "?id=" + without), Map.of("own" + must, "ужо вядома"), "save");
        assertEquals(before - 1, Integer.parseInt("0" + required(keeper).replace("—", "")));
        lists++;

        assertEquals(
                0, rows(lake.get(PAGE), "lines", Say.be(LACK + "OWN_REQUIRED")).size());
        assertEquals(404, lake.get(LIST + "OWN_REQUIRED").status());
        FieldPage.retire(definer, must);
        assertEquals(404, keeper.get(LIST + "OWN_REQUIRED").status(), "what is retired has to be filled in no more");
    }

    @Test
    void how_long_nobody_touched_somebody_is_chosen_among_four() {
        assertEquals("1", untouched(36));
        assertEquals("1", untouched(24));
        assertEquals("2", untouched(12));
        assertEquals("2", untouched(6));
        Answer wrong = organiser.get(PAGE + "?months=7");
        assertEquals("2", row(wrong, "lines", Say.be(LACK + "UNTOUCHED_12")).get(1));
    }

    @Test
    void zones_below_have_their_figures_and_lists() {
        Answer page = organiser.get(PAGE);
        List<String> town = row(page, "below", "Нясвіж");
        assertEquals(List.of("14", "1", "2", "3", "1", "1"), town.subList(1, 7));
        String link = page.html().select("#below a[href*=lack=PHONE&]").attr("href");
        assertEquals(
                2, organiser.get(link).html().select("table.people tbody tr").size());
    }

    @Test
    void whoever_is_mended_leaves_the_list_and_the_next_one_is_a_click_away() {
        Visitor mender = SignIn.as(Staff.with("ZONE_ORGANISER", "6246000000"));
        for (String surname : List.of("Першая", "Другая", "Трэцяя")) {
            added(mender, surname, "Слуцк", without("phone1"));
        }
        Answer list = mender.get(
                LIST + "PHONE&zone=" + House.database().number("select id from zone where code = '6246501000'"));
        assertEquals(3, list.html().select("table.people tbody tr").size(), list::text);
        Answer card = mender.get(list.html().select("a.who").first().attr("href"));
        assertTrue(card.text().contains(Say.be("contacts.card.worklist")), card::text);
        for (int left = 2; left >= 0; left--) {
            Answer form = mender.get(card.links(Say.be("contacts.card.change")).get(0));
            Answer saved = mender.submit(form, Map.of("phone1", "29 600-14-3" + left), "save");
            assertEquals(200, saved.status(), saved::text);
            assertTrue(saved.text().contains(Say.be("contacts.card.worklist")), saved::text);
            if (left > 0) {
                String next = saved.links(Say.be("contacts.card.worklist.next") + " →")
                        .get(0);
                card = mender.get(next);
                assertTrue(card.html().select("dl.kv").text().contains("Тэлефон —"), card::text);
            } else {
                assertTrue(saved.text().contains(Say.be("contacts.card.worklist.done")), saved::text);
            }
        }
        assertEquals(
                0,
                mender.get(LIST + "PHONE")
                        .html()
                        .select("table.people tbody tr")
                        .size());
    }

    @Test
    void what_a_role_hides_has_no_figure_and_no_list() {
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", DISTRICT));
        Answer page = mailer.get(PAGE);
        for (String hidden : List.of("PHONE", "REACH", "PHONE_IN_NOTE", "BIRTH", "EMAIL")) {
            assertEquals(0, rows(page, "lines", Say.be(LACK + hidden)).size(), hidden);
            assertEquals(404, mailer.get(LIST + hidden).status(), hidden);
            assertEquals(
                    404,
                    mailer.get("/contacts/print/contactPrint?lack=" + hidden).status(),
                    hidden);
            assertFalse(mailer.get("/contacts/list/contactList").body().contains("\"" + hidden + "\""), hidden);
        }
        assertEquals("2", row(page, "lines", Say.be(LACK + "ADDRESS")).get(1));
        Answer viewer = SignIn.as(Staff.with("VIEWER", DISTRICT)).get(PAGE);
        assertEquals(0, rows(viewer, "lines", Say.be(LACK + "PHONE")).size(), "a masked phone tells that there is one");
    }

    @Test
    void a_word_that_names_no_lack_narrows_nothing() {
        Answer everybody = organiser.get("/contacts/list/contactList");
        Answer odd = organiser.get(LIST + "x'%20or%201=1");
        assertEquals(200, odd.status());
        assertEquals(names(everybody), names(odd));
        assertEquals(404, organiser.get(PAGE + "?zone=1%20or%201").status());
        assertEquals(
                200,
                SignIn.as(Staff.with("ZONE_ORGANISER", "2233000000")).get(PAGE).status());
    }

    @Test
    void a_list_to_work_off_is_printed_as_any_other() {
        Answer print = organiser.get("/contacts/print/contactPrint?lack=PHONE&zone=" + zone());
        assertEquals(2, print.html().select("tbody tr").size(), print::text);
        assertTrue(print.text().contains(Say.be(LACK + "PHONE")), print::text);
    }

    @Test
    void every_lack_has_its_words() {
        for (ContactLack lack : ContactLack.values()) {
            assertFalse(Say.be(LACK + lack).startsWith(LACK), lack.name());
        }
    }

    @Test
    void the_screens_fit_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            look(browser);
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            look(browser);
        }
    }

    private static void look(Browser browser) {
        List<String> tooWide = new ArrayList<>();
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", DISTRICT));
        browser.open(House.url() + PAGE.substring(1));
        tooWide.addAll(picture(browser, "page"));
        browser.follow("Нясвіж");
        tooWide.addAll(picture(browser, "town"));
        browser.follow(Say.be("hygiene.list.open"));
        tooWide.addAll(picture(browser, "list"));
        browser.open(House.url() + LIST.substring(1) + "PHONE");
        browser.follow(browser.texts("a.who").get(0));
        tooWide.addAll(picture(browser, "card"));
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", "2233000000"));
        browser.open(House.url() + PAGE.substring(1));
        tooWide.addAll(picture(browser, "empty"));
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "hygiene-" + browser.name() + "-" + state);
    }

    /** What stands on a card of which nothing is lacking, without these. */
    private static Map<String, String> without(String... fields) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String field : fields) {
            changed.put(field, "");
        }
        return changed;
    }

    private static long person(String surname, Map<String, String> changed) {
        return added(organiser, surname, "Нясвіж", changed);
    }

    private static long added(Visitor visitor, String surname, String town, Map<String, String> changed) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", surname);
        typed.put("givenBe", "Марыя");
        typed.put("gender", "FEMALE");
        typed.put("settlement", town);
        typed.put("street", town.equals("Нясвіж") ? "Ленінская вуліца" : "вуліца Леніна");
        typed.put("house", "5");
        typed.put("phone1", "29 600-15-27");
        typed.put("birth", "1971");
        typed.put("source", "Сход");
        typed.putAll(changed);
        Answer saved = visitor.submit(visitor.get(EDIT), typed, "save");
        if (saved.address().getQuery() == null) {
            throw new AssertionError("nobody was added: " + saved.text());
        }
        return Long.parseLong(saved.address().getQuery().replaceAll("\\D", ""));
    }

    /** As if the person had been added so many months ago, and not touched since. */
    private static void aged(long person, int months) {
        House.database()
                .change("update contact_base set created_at = now(3) - interval ? month where id = ?", months, person);
        House.database()
                .change(
                        "update contact_change_base set changed_at = now(3) - interval ? month,"
                                + " created_at = now(3) - interval ? month where contact_id = ?",
                        months,
                        months,
                        person);
    }

    private static String required(Visitor reader) {
        return row(reader.get(PAGE), "lines", Say.be(LACK + "OWN_REQUIRED")).get(1);
    }

    private static String untouched(int months) {
        Answer page = organiser.get(PAGE + "?months=" + months + "&zone=" + zone());
        return row(page, "lines", Say.be(LACK + "UNTOUCHED_" + months)).get(1);
    }

    private static List<String> names(Answer list) {
        return list.html().select("a.who").stream()
                .map(Element::text)
                .map(name -> name.replaceAll(" .*", ""))
                .toList();
    }

    private static List<String> row(Answer page, String table, String first) {
        List<List<String>> found = rows(page, table, first);
        if (found.isEmpty()) {
            throw new AssertionError("no row " + first + " in:\n" + page.text());
        }
        return found.get(0);
    }

    private static List<List<String>> rows(Answer page, String table, String first) {
        return page.html().select("#" + table + " tbody tr").stream()
                .filter(row -> row.select("td").first().text().equals(first))
                .map(row -> row.select("td").eachText())
                .toList();
    }

    private static long zone() {
        return House.database().number("select id from zone where code = ?", TOWN);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "HygieneIT: %d figures, each that of its list; %d screens in two sizes, in two browsers%n",
                lists, pictures);
    }
}
