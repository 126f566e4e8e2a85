package org.suviaz.tests.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Two records on the screen, with JavaScript and without: the list, side by side, merged, and the question while typing. */
class DuplicateScreensIT {
    private static final String TOWN = "2242000000";

    @Test
    void pairs_are_worked_off_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            worked(browser, "Экранны");
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            worked(browser, "Пушчанскі");
        }
    }

    private static void worked(Browser browser, String surname) {
        List<String> tooWide = new ArrayList<>();
        Staff staff = Staff.with("ZONE_ORGANISER", TOWN);
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Twins.person(
                organiser,
                "surnameBe",
                surname,
                "givenBe",
                "Аляксандр",
                "patronymicBe",
                "Пятровіч",
                "settlement",
                "Расоны",
                "street",
                "вуліца Савецкая",
                "house",
                "22",
                "flat",
                "9",
                "phone1",
                "29 633-14-27",
                "tags",
                "валанцёр",
                "note",
                "Просіць тэлефанаваць увечары.");
        Twins.person(
                organiser,
                "surnameBe",
                surname + "н",
                "givenBe",
                "Аляксандр",
                "settlement",
                "Расоны",
                "birth",
                "1971",
                "street",
                "вуліца Савецкая",
                "house",
                "22",
                "flat",
                "9",
                "phone1",
                "29 633-14-27",
                "tags",
                "назіральнік");
        SignIn.as(browser, staff);
        browser.follow(Say.be("frame.menu.duplicates"));
        tooWide.addAll(picture(browser, "empty"));
        Twins.scan(organiser);
        browser.follow(Say.be("frame.menu.duplicates"));
        assertTrue(browser.text().contains(surname), browser::text);
        tooWide.addAll(picture(browser, "list"));
        browser.follow(Say.be("duplicates.compare"));
        tooWide.addAll(picture(browser, "pair"));
        browser.press(Say.be("duplicates.merge"));
        assertTrue(browser.text().contains(Say.be("duplicates.merged.done")), browser::text);
        browser.open(House.url() + Twins.MERGED.substring(1));
        tooWide.addAll(picture(browser, "merged"));
        browser.press(Say.be("duplicates.undo"));
        assertTrue(browser.text().contains(Say.be("duplicates.undo.done")), browser::text);
        browser.open(House.url() + Twins.CERTAIN.substring(1));
        tooWide.addAll(picture(browser, "certain"));
        browser.open(House.url() + Twins.EDIT.substring(1));
        browser.fill("surnameBe", surname);
        browser.fill("givenBe", "Аляксандр");
        browser.fill("settlement", "Расоны");
        browser.fill("phone1", "29 633-14-27");
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(Say.be("contacts.problem.alike")), browser::text);
        tooWide.addAll(picture(browser, "asked"));
        browser.pick(Say.be("contacts.alike.UNSURE"));
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(surname), browser::text);
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String name) {
        return Pictures.take(browser, "duplicates-" + name + "-" + browser.name());
    }
}
