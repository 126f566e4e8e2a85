package org.suviaz.tests.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Who lives together, on the screen: asked door by door, told on the card, changed there. */
class HouseholdScreensIT {
    private static final String EDIT = "/contacts/edit/contactEdit";

    private static final String TOWN = "Ліда";
    private static final String ZONE = "4236501000";

    private static int pictures;

    @Test
    void who_lives_together_is_said_in_chromium() {
        try (Chromium browser = Browsers.chromium()) {
            together(browser, "Хромадом", "41");
            assertEquals(
                    List.of(),
                    browser.complaints().stream()
                            .filter(one -> !one.contains("422"))
                            .toList());
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            together(browser, "Лісадом", "43");
        }
    }

    private static void together(Browser browser, String surname, String house) {
        List<String> tooWide = new ArrayList<>();
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        Visitor visitor = SignIn.as(staff);
        long one = person(visitor, surname + "скі", "Канстанцін", house, "03.04.1961");
        long two = person(visitor, surname + "ская", "Эмілія", house, "1964");
        long three = person(visitor, "Кватарант-Доўгапрозвішчаў", "Максіміліян", house, "");
        SignIn.as(browser, staff);
        browser.follow(Say.be("frame.menu.contacts"));
        browser.follow(Say.be("contacts.list.households"));
        tooWide.addAll(picture(browser, "doors"));
        browser.tick("of" + one + "-" + one, true);
        browser.press(Say.be("households.list.marked"));
        assertTrue(browser.text().contains(Say.be("contacts.problem.household.alone")), browser::text);
        tooWide.addAll(picture(browser, "alone"));
        browser.tick("of" + one + "-" + two, true);
        browser.press(Say.be("households.list.marked"));
        assertTrue(browser.text().contains(Say.be("households.list.together.done", 2)), browser::text);
        tooWide.addAll(picture(browser, "said"));
        browser.open(House.url() + "contacts/card/contactCard?id=" + one);
        tooWide.addAll(picture(browser, "card"));
        browser.follow(Say.be("households.card.change"));
        tooWide.addAll(picture(browser, "person"));
        browser.fill("code", "1-2");
        browser.press(Say.be("households.person.add.go"));
        assertTrue(browser.text().contains(Say.be("contacts.problem.household.code")), browser::text);
        tooWide.addAll(picture(browser, "wrong"));
        browser.press(Say.be("households.person.takeOut"));
        tooWide.addAll(picture(browser, "out"));
        assertEquals(
                0,
                House.database().number("select count(household) from household_member where contact_id = ?", three));
        assertEquals(List.of(), tooWide);
    }

    private static long person(Visitor visitor, String surname, String given, String house, String birth) {
        Answer card = visitor.submit(
                visitor.get(EDIT),
                Map.of(
                        "surnameBe", surname,
                        "givenBe", given,
                        "birth", birth,
                        "settlement", TOWN,
                        "street", "вуліца Леніна",
                        "house", house,
                        "flat", "12"),
                "save");
        return Long.parseLong(card.address().getQuery().replaceAll("\\D", ""));
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "household-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("HouseholdScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
