package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** Consent on the form, the card, the list and the page of where things come from, with JavaScript and without. */
class ConsentScreensIT {
    private static final String ZONE = "1250000000";

    private static int pictures;

    @AfterAll
    static void tell() {
        System.out.printf("ConsentScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }

    @Test
    void in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            looks(browser, "Хромава");
        }
    }

    @Test
    void in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            looks(browser, "Лісава");
        }
    }

    private static void looks(Browser browser, String surname) {
        List<String> tooWide = new ArrayList<>();
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", ZONE));
        browser.open(House.url() + "contacts/edit/contactEdit");
        browser.fill("surnameBe", surname);
        browser.fill("givenBe", "Ганна");
        browser.fill("settlement", "Ляхавічы");
        browser.tickBeside(Say.be("contacts.consent.REFUSED"));
        browser.fill("consentLetterDay", "31.02.2026");
        browser.choose("consentLetterSource", Say.be("contacts.consent.source.PAPER"));
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(Say.be("contacts.problem.birth.noSuchDay")), browser::text);
        tooWide.addAll(picture(browser, "fault"));
        browser.fill("consentLetterDay", "12.03.2026");
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains("адмова, 12.03.2026, папяровая анкета"), browser::text);
        tooWide.addAll(picture(browser, "card"));
        browser.follow(Say.be("contacts.origin.title"));
        tooWide.addAll(picture(browser, "origin"));
        browser.open(House.url() + "contacts/list/contactList?consent=letter-refused");
        assertTrue(browser.text().contains(surname), browser::text);
        tooWide.addAll(picture(browser, "list"));
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        Pictures.whole(browser, "consent-" + browser.name() + "-" + state);
        return Pictures.take(browser, "consent-" + browser.name() + "-" + state);
    }
}
