package org.suviaz.tests.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Towns, streets and zones are picked by typing: suggested where JavaScript runs, asked back on the page where not. */
class PlacesIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String DOKSYCY = "2221000000";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static int typed;
    private static int picked;
    private static int forged;

    @Test
    void a_town_and_a_street_are_suggested_in_any_script_and_chosen_by_keyboard() {
        try (Chromium browser = Browsers.chromium()) {
            SignIn.as(browser, Staff.with("ZONE_ORGANISER", "BY"));
            for (String beginning : List.of("Барыс", "Борис", "barys")) {
                browser.open(House.url() + EDIT.substring(1));
                browser.fill("surnameBe", "Набраны");
                String first = suggested(browser, "settlement", beginning);
                assertTrue(first.contains("г. Барысаў") && first.contains("г. Борисов"), first);
                browser.keys("settlement", Keys.ARROW_DOWN, Keys.ENTER);
                assertEquals("г. Барысаў", browser.value("settlement"));
                assertEquals(List.of(), shown(browser), "the list is closed");
            }
            for (String beginning : List.of("Дняпр", "Днепр", "dniapr")) {
                suggested(browser, "street", beginning);
                browser.keys("street", Keys.ARROW_DOWN, Keys.ENTER);
                assertTrue(browser.value("street").contains("Дняпроўск"), browser.value("street"));
            }
            String street = browser.value("street");
            assertEquals(List.of(), Pictures.take(browser, "chromium-pickers"));
            browser.press(Say.be("contacts.edit.save"));
            assertTrue(browser.text().contains(street), browser::text);
            assertEquals("630376", settlementId("Набраны"));
            assertTrue(browser.text().contains("г. Борисов"), browser::text);
            assertEquals(List.of(), Pictures.take(browser, "chromium-card-both"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void escape_leaves_the_text_and_a_zone_is_suggested_too() {
        try (Chromium browser = Browsers.chromium()) {
            SignIn.as(browser, Staff.with("ZONE_ORGANISER", "BY"));
            browser.open(House.url() + EDIT.substring(1));
            suggested(browser, "settlement", "Слаб");
            assertEquals(List.of(), Pictures.take(browser, "chromium-suggestions"));
            browser.keys("settlement", Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ESCAPE);
            assertEquals("Слаб", browser.value("settlement"));
            assertEquals(List.of(), shown(browser));
            String zone = suggested(browser, "zone", "пинский р");
            assertTrue(zone.contains("Пінскі раён") && zone.contains("Брэсцкая вобласць"), zone);
            browser.keys("zone", Keys.ARROW_DOWN, Keys.ENTER);
            browser.fill("surnameBe", "Зонавы");
            browser.fill("settlement", "хутар Зусім Нідзе");
            browser.press(Say.be("contacts.edit.save"));
            assertEquals("Пінскі раён", zoneOf("Зонавы"));
            browser.open(House.url() + "zones/list/zoneList");
            assertTrue(browser.text().contains(Say.be("frame.missing.title")), "an organiser shapes no zones");
            assertFalse(browser.url().contains("%D"), browser.url());
        }
    }

    @Test
    void without_a_script_a_village_of_many_is_asked_about_and_saved_as_picked() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            SignIn.as(browser, Staff.with("ZONE_ORGANISER", DOKSYCY));
            browser.open(House.url() + EDIT.substring(1));
            browser.fill("surnameBe", "Слабадскі");
            browser.fill("note", "не згубіць");
            browser.fill("settlement", "Слобода");
            browser.press(Say.be("contacts.edit.save"));
            assertEquals("Слобода", browser.value("settlement"));
            assertEquals("не згубіць", browser.value("note"));
            assertTrue(
                    browser.text().contains(Say.be("contacts.problem.settlement.several", "Слобода")), browser::text);
            List<String> lines = browser.texts(".picks li");
            assertEquals(5, lines.size(), lines::toString);
            assertTrue(lines.get(0).contains("Слабада") && lines.get(0).contains("Слобода"), lines::toString);
            assertEquals(List.of(), Pictures.take(browser, "firefox-pickers"));
            for (String id : List.of("621808", "8221857")) {
                browser.open(House.url() + EDIT.substring(1));
                browser.fill("surnameBe", "Слабадскі" + id);
                browser.fill("settlement", "Слабада");
                browser.press(Say.be("contacts.edit.check"));
                assertEquals("Слабадскі" + id, browser.value("surnameBe"));
                browser.pick(id);
                browser.press(Say.be("contacts.edit.save"));
                assertEquals(id, settlementId("Слабадскі" + id));
                browser.follow(Say.be("contacts.card.change"));
                browser.fill("note", "толькі нататка");
                browser.press(Say.be("contacts.edit.save"));
                assertEquals(id, settlementId("Слабадскі" + id), "it is not asked for again");
                picked++;
            }
        }
    }

    @Test
    void without_a_script_an_unknown_town_keeps_its_text_and_a_zone_of_many_is_asked_about() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            SignIn.as(browser, Staff.with("ZONE_ORGANISER", "BY"));
            browser.open(House.url() + EDIT.substring(1));
            browser.fill("surnameBe", "Невядомы");
            browser.fill("settlement", "Гарадок-якога-няма");
            browser.press(Say.be("contacts.edit.save"));
            assertTrue(
                    browser.text().contains(Say.be("contacts.problem.settlement.unknown", "Гарадок-якога-няма")),
                    browser::text);
            assertEquals("Гарадок-якога-няма", browser.value("settlement"));
            browser.fill("settlement", "");
            browser.fill("zone", "Октябрьский район");
            browser.press(Say.be("contacts.edit.save"));
            assertTrue(
                    browser.text().contains(Say.be("contacts.problem.zone.several", "Октябрьский район")),
                    browser::text);
            assertEquals("Октябрьский район", browser.value("zone"));
            assertEquals(List.of(), Pictures.take(browser, "firefox-zone-picker"));
            browser.pick("Гродна");
            browser.press(Say.be("contacts.edit.save"));
            assertEquals("Кастрычніцкі раён", zoneOf("Невядомы"));
            assertTrue(browser.text().contains("Гродна"), browser::text);
            picked++;
        }
    }

    @Test
    void without_a_script_a_street_of_several_is_asked_about_once() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            SignIn.as(browser, Staff.with("DATA_ENTRY", "BY"));
            for (String line : List.of("зав. ", Say.be("frame.pick.asWritten"))) {
                browser.open(House.url() + EDIT.substring(1));
                String surname = "Вулічны" + picked;
                browser.fill("surnameBe", surname);
                browser.fill("settlement", "Мінск");
                browser.fill("street", "Адзінцова");
                browser.press(Say.be("contacts.edit.save"));
                assertEquals("Адзінцова", browser.value("street"));
                assertTrue(browser.texts(".picks li").size() > 2, browser::text);
                browser.pick(line);
                browser.press(Say.be("contacts.edit.save"));
                String saved = House.database().text("select street from contact where surname_be = ?", surname);
                assertEquals(line.equals("зав. ") ? "зав. Адзінцова" : "Адзінцова", saved);
                picked++;
            }
        }
    }

    @Test
    void an_administrator_gives_a_zone_by_its_name() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            SignIn.as(browser, Staff.with("ADMINISTRATOR", "BY"));
            browser.open(House.url() + "accounts/open/accountOpen");
            browser.fill("name", "alcha-77");
            browser.choose("role", Say.be("frame.role.VIEWER"));
            browser.fill("zone", "барысаў");
            browser.press(Say.be("accounts.zone.check"));
            assertEquals("alcha-77", browser.value("name"));
            assertEquals(List.of(), Pictures.take(browser, "firefox-account-zone"));
            browser.fill("zone", "Ленінскі раён");
            browser.press(Say.be("accounts.open.save"));
            assertTrue(browser.text().contains(Say.be("accounts.problem.zone.several")), browser::text);
            browser.pick("Брэст");
            browser.press(Say.be("accounts.open.save"));
            assertEquals(
                    "Ленінскі раён",
                    House.database()
                            .text("select z.name_be from role_grant g join account a on a.id = g.account_id"
                                    + " join zone z on z.id = g.zone_id where a.name = 'alcha-77'"));
            picked++;
        }
    }

    @Test
    void the_list_is_narrowed_to_a_zone_by_its_name_and_the_name_stands_in_no_address() {
        Staff reader = Staff.with("ZONE_ORGANISER", "BY");
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            SignIn.as(browser, reader);
            browser.open(House.url() + "contacts/list/contactList");
            browser.fill("zone", "Менская вобласць");
            browser.press(Say.be("contacts.list.filter.show"));
            assertTrue(
                    browser.text().contains(Say.be("contacts.problem.zone.notYours", "Менская вобласць")),
                    browser::text);
            browser.fill("zone", "Октябрьский район");
            browser.press(Say.be("contacts.list.filter.show"));
            assertTrue(
                    browser.text().contains(Say.be("contacts.problem.zone.several", "Октябрьский район")),
                    browser::text);
            assertEquals(List.of(), Pictures.take(browser, "firefox-filter-zone"));
            assertFalse(browser.text().contains(Say.be("contacts.list.filter.zone") + ": ."), browser::text);
            assertFalse(browser.url().matches(".*(%D|zone=).*"), browser.url());
            browser.pick("Гродна");
            browser.press(Say.be("contacts.list.filter.show"));
            assertTrue(
                    browser.url().endsWith("zone=" + zoneId("city-hrodna-kastrycnicki") + "&sort=NAME&desc=0&size=16"),
                    browser.url());
            picked++;
        }
        try (Chromium browser = Browsers.chromium()) {
            SignIn.as(browser, reader);
            browser.open(House.url() + "contacts/list/contactList");
            suggested(browser, "zone", "minsk");
            browser.keys("zone", Keys.ARROW_DOWN, Keys.ENTER);
            assertEquals(List.of(), Pictures.take(browser, "chromium-filter-zone"));
            browser.press(Say.be("contacts.list.filter.show"));
            assertTrue(browser.url().contains("zone=" + zoneId("BY-HM")), browser.url());
            assertTrue(browser.text().contains("г. Мінск · г. Минск"), browser::text);
            assertEquals(List.of(), Pictures.take(browser, "chromium-list-both"));
        }
    }

    @Test
    void a_mailing_takes_one_more_zone_by_its_name() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            SignIn.as(browser, Staff.with("MAILING_ORGANISER", "BY"));
            browser.open(House.url() + "mailings/list/mailingList");
            browser.fill("name", "Па зонах");
            browser.tickBeside("Пінск");
            browser.fill("zone", "Ленинский район");
            browser.press(Say.be("mailings.list.new.go"));
            assertTrue(
                    browser.text().contains(Say.be("mailings.problem.zone.several", "Ленинский район")), browser::text);
            assertEquals(List.of(), Pictures.take(browser, "firefox-mailing-zone"));
            browser.pick("Магілёў");
            browser.press(Say.be("mailings.list.new.go"));
            assertTrue(browser.url().contains("/mailings/recipients/"), browser::text);
            assertTrue(browser.text().contains("Пінск"), browser::text);
            assertTrue(browser.text().contains("Ленінскі раён"), browser::text);
            picked++;
        }
    }

    @Test
    void an_id_that_no_list_offered_is_not_there() {
        Visitor visitor = SignIn.as(Staff.with("ZONE_ORGANISER", DOKSYCY));
        Answer form = visitor.get(EDIT);
        String foreign = "621760";
        for (String id : List.of(foreign, "1", "999999999", "-5", "abc", "1e3", "9".repeat(20))) {
            Answer answer = visitor.submit(
                    form, Map.of("surnameBe", "Падроблены", "settlement", "Слабада", "settlementId", id), "save");
            assertEquals(404, answer.status(), id);
            forged++;
        }
        assertEquals(0, House.database().number("select count(*) from contact where surname_be = 'Падроблены'"));
    }

    @Test
    void suggestions_hold_the_own_zones_alone_and_are_for_those_who_pick() {
        Visitor visitor = SignIn.as(Staff.with("ZONE_ORGANISER", DOKSYCY));
        assertTrue(asked(visitor, "settlement", "ADD_PEOPLE", "Докш").body().contains("Докшыцы"));
        assertEquals("", asked(visitor, "settlement", "ADD_PEOPLE", "Мінск").body(), "a town of others");
        assertEquals("", asked(visitor, "zone", "SEE_PEOPLE", "Мінск").body(), "a zone of others");
        assertEquals("", asked(visitor, "zone", "MANAGE_ACCOUNTS", "Докш").body(), "a right of others");
        assertEquals(
                "", asked(visitor, "settlement", "ADD_PEOPLE", "д".repeat(5000)).body());
        for (String kind : List.of("", "person", "zone", "settlement")) {
            assertEquals(404, asked(visitor, kind, "none", "Докш").status(), kind);
            forged++;
        }
        assertEquals(
                404,
                asked(SignIn.as(Staff.with("AUDITOR", "BY")), "settlement", "ADD_PEOPLE", "Мінск")
                        .status());
        assertFalse(
                asked(new Visitor(), "settlement", "ADD_PEOPLE", "Мінск").body().contains("Минск"), "a stranger");
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "PlacesIT: %d beginnings typed in three scripts, %d places picked without a script, %d forged ids refused%n",
                typed, picked, forged);
    }

    /** Types and waits for the list; answers its first line. */
    private static String suggested(Chromium browser, String field, String beginning) {
        browser.fill(field, beginning);
        Waiting.until(
                () -> !shown(browser).isEmpty(),
                SOON,
                () -> "nothing is suggested for " + beginning + ": " + browser.complaints());
        typed++;
        return shown(browser).get(0);
    }

    private static List<String> shown(Chromium browser) {
        return browser.texts(".sug:not([hidden]) li");
    }

    private static Answer asked(Visitor visitor, String kind, String right, String typed) {
        return visitor.post("/places/suggest", Map.of("kind", kind, "right", right, "typed", typed));
    }

    private static String settlementId(String surname) {
        return House.database().text("select settlement_id from contact where surname_be = ?", surname);
    }

    private static long zoneId(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }

    private static String zoneOf(String surname) {
        return House.database()
                .text(
                        "select z.name_be from contact c join zone z on z.id = c.zone_id where c.surname_be = ?",
                        surname);
    }
}
