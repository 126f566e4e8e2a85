package org.suviaz.tests.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;
import org.suviaz.tests.signin.Phone;

/** The end of a visit, the text that comes back, the code again and the way back, in browsers with and without script. */
@Proves("B18")
class SessionScreensIT {
    private static final String PLACE = "city-pinsk";
    private static final String SURNAME = "Вярнулася";

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
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        SignIn.as(browser, staff);
        textComesBack(browser, staff);
        asksForTheCode(browser, staff);
        nothingBehindTheSignOut(browser);
        System.out.printf(
                "SessionScreensIT in %s: a form came back, a code went on with an act, nothing behind the sign-out%n",
                browser.name());
    }

    private static void textComesBack(Browser browser, Staff staff) {
        browser.open(House.url() + "contacts/edit/contactEdit");
        browser.fill("surnameBe", SURNAME);
        browser.fill("settlement", "Пінск");
        browser.fill("note", "радок");
        browser.tick("doNotWrite", true);
        SignIn.as(staff);
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(Say.be("signin.ended.ELSEWHERE")), browser::text);
        assertTrue(browser.text().contains(Say.be("signin.kept.title")), browser::text);
        looked(browser, "signin-ended");
        browser.press(Say.be("frame.language.ru"));
        looked(browser, "signin-ended-ru");
        browser.press(Say.be("frame.language.be"));
        browser.fill("name", staff.name());
        browser.fill("passphrase", staff.passphrase());
        browser.press(Say.be("signin.form.go"));
        assertTrue(browser.text().contains(Say.be("frame.typed.back")), browser::text);
        assertTrue(browser.text().contains(Say.be("frame.visit.replaced")), browser::text);
        assertEquals(SURNAME, browser.value("surnameBe"));
        assertEquals("радок", browser.value("note"));
        looked(browser, "form-came-back");
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(SURNAME), browser::text);
        assertTrue(browser.url().contains("/contacts/card/contactCard"), browser::url);
    }

    private static void asksForTheCode(Browser browser, Staff staff) {
        Staff volunteer = Staff.with("DATA_ENTRY", PLACE);
        Phone phone = LaidPhone.of(staff);
        browser.open(House.url() + "accounts/grant/accountGrant?id=" + volunteer.id());
        browser.choose("role", Say.be("frame.role.VIEWER"));
        browser.choose("zone", "Пінск");
        browser.press(Say.be("accounts.grant.save"));
        assertTrue(browser.text().contains(Say.be("frame.code.text")), browser::text);
        looked(browser, "code-again");
        browser.fill("again", phone.codeAt(Phone.AN_HOUR_AGO));
        browser.press(Say.be("frame.code.go"));
        assertTrue(browser.text().contains(Say.be("frame.code.wrong")), browser::text);
        looked(browser, "code-again-wrong");
        browser.fill("again", phone.code());
        browser.press(Say.be("frame.code.go"));
        assertTrue(browser.text().contains(Say.be("accounts.grant.given")), browser::text);
    }

    private static void nothingBehindTheSignOut(Browser browser) {
        browser.open(House.url() + "contacts/list/contactList?sort=ADDED&desc=1");
        assertTrue(browser.text().contains(SURNAME), browser::text);
        browser.press(Say.be("frame.leave"));
        browser.back();
        assertFalse(browser.text().contains(SURNAME), browser::text);
        assertTrue(browser.url().endsWith(SignIn.FORM), browser::url);
    }

    private static void looked(Browser browser, String name) {
        assertEquals(List.of(), Pictures.take(browser, name + "-" + browser.name()));
    }
}
