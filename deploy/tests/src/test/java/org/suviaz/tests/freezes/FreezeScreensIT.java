package org.suviaz.tests.freezes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** People freeze, confirm and leave in a hurry with a browser, with JavaScript and without. */
class FreezeScreensIT {
    private static final String PLACE = "7254000000";

    @Test
    void in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            everythingIn(browser);
        }
    }

    @Test
    void in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            everythingIn(browser);
        }
    }

    private static void everythingIn(Browser browser) {
        Staff third = Staff.with("ZONE_ORGANISER", PLACE);
        Staff first = Staff.with("VIEWER", PLACE);
        Staff second = Staff.with("CANVASS_LEAD", PLACE);
        asks(browser, first, third);
        confirms(browser, second);
        assertFalse(Freezing.isOpen(third));
        opensAgain(browser, third);
        assertTrue(Freezing.isOpen(third));
        leavesInAHurry(browser, second);
        System.out.printf(
                "FreezeScreensIT in %s: two froze a third, two opened the account again, one left in a hurry%n",
                browser.name());
    }

    private static void asks(Browser browser, Staff first, Staff third) {
        SignIn.as(browser, first);
        browser.follow(Say.be("start.freezes"));
        looked(browser, "freezes-to-ask");
        browser.open(House.url() + "freezes/freeze/freezeForm?account=" + third.id());
        looked(browser, "freeze-together");
        browser.press(Say.be("freezes.form.ask"));
        assertTrue(browser.text().contains(Say.be("freezes.form.asked")), browser::text);
        looked(browser, "freeze-asked");
    }

    private static void confirms(Browser browser, Staff second) {
        SignIn.as(browser, second);
        looked(browser, "start-waited-for");
        browser.follow(Say.be("start.waiting", 1));
        looked(browser, "approvals-waiting");
        browser.press(Say.be("approvals.confirm"));
        assertTrue(browser.text().contains(Say.be("approvals.list.confirmed")), browser::text);
        looked(browser, "approvals-confirmed");
    }

    private static void opensAgain(Browser browser, Staff third) {
        SignIn.as(browser, Staff.with("ADMINISTRATOR", PLACE));
        browser.open(House.url() + "freezes/list/freezeList");
        looked(browser, "freezes-frozen");
        browser.press(Say.be("freezes.thaw"));
        assertTrue(browser.text().contains(Say.be("freezes.list.asked")), browser::text);
        assertTrue(Freezing.isFrozen(third), "one is not enough");
        SignIn.as(browser, Staff.with("ADMINISTRATOR", "BY-MA"));
        browser.follow(Say.be("frame.menu.approvals"));
        browser.press(Say.be("approvals.confirm"));
    }

    private static void leavesInAHurry(Browser browser, Staff staff) {
        SignIn.as(browser, staff);
        browser.follow(Say.be("freezes.own.title"));
        looked(browser, "freeze-own");
        browser.tickBeside(Say.be("freezes.own.panic"));
        browser.press(Say.be("freezes.own.choose"));
        assertTrue(browser.text().contains(Say.be("freezes.own.chosen")), browser::text);
        looked(browser, "freeze-own-chosen");
        browser.press(Say.be("frame.panic"));
        assertEquals("", browser.text());
        assertTrue(Freezing.isFrozen(staff));
    }

    private static void looked(Browser browser, String name) {
        assertEquals(List.of(), Pictures.take(browser, name + "-" + browser.name()));
    }
}
