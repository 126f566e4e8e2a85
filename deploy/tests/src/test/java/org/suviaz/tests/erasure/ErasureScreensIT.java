package org.suviaz.tests.erasure;

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
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Somebody is removed for good and comes back, on the screen, with JavaScript and without. */
class ErasureScreensIT {
    private static int pictures;

    @Test
    void somebody_is_removed_and_let_in_again_in_chromium() {
        try (Chromium browser = Browsers.chromium()) {
            goesAndComesBack(browser, "Хромасыход");
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
            goesAndComesBack(browser, "Лісасыход");
        }
    }

    private static void goesAndComesBack(Browser browser, String surname) {
        List<String> tooWide = new ArrayList<>();
        Staff staff = Staff.with("ZONE_ORGANISER", ErasureIT.ZONE);
        Visitor visitor = SignIn.as(staff);
        String phone = browser.name().startsWith("f") ? "29 617-36-01" : "29 617-36-02";
        Map<String, String> typed =
                Map.of("surnameBe", surname, "givenBe", "Канстанцін", "phone1", phone, "note", "сустракаліся ў парку");
        long person = Erasing.person(visitor, typed);
        SignIn.as(browser, staff);
        browser.open(House.url() + Erasing.CARD.substring(1) + person);
        browser.press(Say.be("contacts.card.putAway"));
        tooWide.addAll(picture(browser, "away"));
        browser.follow(Say.be("contacts.card.erase"));
        tooWide.addAll(picture(browser, "asking"));
        browser.press(Say.be("contacts.erase.ask"));
        assertTrue(browser.text().contains(Say.be("contacts.erase.asked")), browser::text);
        tooWide.addAll(picture(browser, "asked"));
        browser.open(House.url() + Erasing.APPROVALS.substring(1));
        tooWide.addAll(picture(browser, "waiting"));
        Erasing.confirm(SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY")), Erasing.request(person));
        browser.open(House.url() + Erasing.EDIT.substring(1));
        browser.fill("surnameBe", surname);
        browser.fill("givenBe", "Канстанцін");
        browser.fill("settlement", ErasureIT.TOWN);
        browser.fill("phone1", phone);
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(Say.be("contacts.problem.erased")), browser::text);
        tooWide.addAll(picture(browser, "refused"));
        browser.follow(Say.be("contacts.edit.erased"));
        browser.fill("phone1", "12");
        browser.press(Say.be("erasures.lift.go"));
        tooWide.addAll(picture(browser, "lifting"));
        browser.fill("phone1", phone);
        browser.press(Say.be("erasures.lift.go"));
        assertTrue(browser.text().contains(Say.be("erasures.lift.done")), browser::text);
        tooWide.addAll(picture(browser, "lifted"));
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "erase-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("ErasureScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
