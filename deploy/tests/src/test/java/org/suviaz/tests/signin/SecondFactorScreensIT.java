package org.suviaz.tests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** A code is set up, used and done without, as a person does it, with JavaScript and without. */
class SecondFactorScreensIT {

    @Test
    void with_javascript() {
        try (Browser browser = Browsers.chromium()) {
            story(browser);
        }
    }

    @Test
    void without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            story(browser);
        }
    }

    private static void story(Browser browser) {
        Staff staff = Staff.with("ZONE_ORGANISER", "city-pinsk");
        SignIn.as(browser, staff);
        browser.follow(Say.be("start.own"));
        browser.follow(Say.be("accounts.factor.title"));
        browser.fill("old", staff.passphrase());
        taken(browser, "factor-begin");
        browser.press(Say.be("accounts.factor.begin"));
        Phone phone = new Phone(browser.texts("#secret").get(0));
        taken(browser, "factor-enrol");
        browser.fill("code", "000000");
        browser.press(Say.be("accounts.enrol.confirm"));
        assertTrue(browser.text().contains(Say.be("accounts.problem.enrolCode")), browser::text);
        taken(browser, "factor-enrol-wrong");
        browser.fill("code", phone.code());
        browser.press(Say.be("accounts.enrol.confirm"));
        List<String> recovery = browser.texts("#codes li");
        assertEquals(10, recovery.size());
        taken(browser, "factor-recovery");
        browser.press(Say.be("accounts.recovery.written"));
        browser.press(Say.be("frame.leave"));

        signIn(browser, staff, "");
        taken(browser, "factor-refused");
        signIn(browser, staff, phone.code());
        assertTrue(browser.url().endsWith(SignIn.START), browser::url);
        browser.follow(Say.be("start.own"));
        taken(browser, "factor-own-passphrase");
        browser.press(Say.be("frame.leave"));

        browser.follow(Say.be("signin.form.recovery"));
        browser.fill("name", staff.name());
        browser.fill("passphrase", staff.passphrase());
        browser.fill("code", recovery.get(0));
        taken(browser, "factor-recover");
        browser.press(Say.be("signin.form.go"));
        taken(browser, "factor-enrol-again");
        assertTrue(browser.url().endsWith(Owner.ENROL), browser::url);
        browser.open(House.url() + SignIn.START.substring(1));
        assertTrue(browser.url().endsWith(Owner.ENROL), browser::url);

        SignIn.as(browser, Staff.with("ADMINISTRATOR", "BY"));
        taken(browser, "factor-heard");
        assertTrue(browser.text().contains(staff.name()), browser::text);
    }

    private static void signIn(Browser browser, Staff staff, String code) {
        browser.fill("name", staff.name());
        browser.fill("passphrase", staff.passphrase());
        browser.fill("code", code);
        browser.press(Say.be("signin.form.go"));
    }

    private static void taken(Browser browser, String name) {
        assertEquals(List.of(), Pictures.take(browser, name + "-" + browser.name()));
    }
}
