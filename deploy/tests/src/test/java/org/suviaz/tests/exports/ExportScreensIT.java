package org.suviaz.tests.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Taking people out on the screen, with JavaScript and without: the count page, a fault, the file, the list of files. */
class ExportScreensIT {
    private static final String ZONE = "2205000000";
    private static final Duration SOON = Duration.ofSeconds(30);

    private static int pictures;

    @Test
    void people_are_taken_out_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            takenOut(browser);
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            takenOut(browser);
        }
    }

    private static void takenOut(Browser browser) {
        List<String> tooWide = new ArrayList<>();
        Staff staff = Staff.with("NATIONAL_COORDINATOR", ZONE);
        Visitor before = SignIn.as(staff);
        before.submit(
                before.get("/contacts/edit/contactEdit"),
                Map.of(
                        "surnameBe",
                        "Малюнкавы",
                        "givenBe",
                        "Язэп",
                        "settlement",
                        "Бешанковічы",
                        "phone1",
                        "29 650-77-88"),
                "save");
        SignIn.as(browser, staff);
        browser.follow(Say.be("frame.menu.contacts"));
        tooWide.addAll(picture(browser, "list"));
        browser.follow(Say.be("contacts.list.export"));
        tooWide.addAll(picture(browser, "draft"));
        browser.press(button(browser));
        assertTrue(browser.text().contains(Say.be("exports.problem.purpose")), browser::text);
        tooWide.addAll(picture(browser, "fault"));
        browser.fill("purpose", Exporting.PURPOSE);
        browser.press(button(browser));
        Waiting.until(
                () -> {
                    browser.open(browser.url());
                    return browser.text().contains(Say.be("exports.run.take", "XLSX"));
                },
                SOON,
                browser::text);
        tooWide.addAll(picture(browser, "ready"));
        browser.follow(Say.be("exports.list.title"));
        tooWide.addAll(picture(browser, "runs"));
        assertEquals(List.of(), tooWide);
    }

    private static String button(Browser browser) {
        return Say.be("exports.draft.go", browser.texts(".figs .fig").get(0));
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "export-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("ExportScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
