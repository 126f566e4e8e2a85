package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** Many people at once on the screen, with JavaScript and without: marked, counted, done, undone; and the list edited. */
class BulkScreensIT {
    private static int pictures;

    @Test
    void in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            works(browser, "Хромавая");
        }
    }

    @Test
    void in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            works(browser, "Лісавая");
        }
    }

    private static void works(Browser browser, String surname) {
        Staff staff = Staff.with("ZONE_ORGANISER", Many.ZONE);
        Many many = new Many(SignIn.as(staff));
        String tag = "экран " + browser.name();
        List<String> tooWide = new ArrayList<>();
        for (String given : List.of("Алена", "Марыля", "Ганна", "Вольга")) {
            many.person(surname, Map.of("givenBe", given, "tags", tag, "note", "нататка"));
        }
        long id = Many.number("select id from tag where name = ?", tag);
        SignIn.as(browser, staff);
        browser.open(House.url() + "contacts/list/contactList?tag=" + id);
        tooWide.addAll(picture(browser, "list"));
        browser.press(Say.be("bulk.bar.next"));
        tooWide.addAll(picture(browser, "nobody"));
        browser.open(House.url() + "bulk/count/bulkCount?act=PUT_TAG&of=all&tag=" + id);
        browser.fill("newTag", "назіральнік " + browser.name());
        browser.press(Say.be("bulk.count.again"));
        tooWide.addAll(picture(browser, "counted"));
        browser.fill("newTag", "адна, другая");
        browser.press(Say.be("bulk.count.again"));
        tooWide.addAll(picture(browser, "fault"));
        browser.fill("newTag", "назіральнік " + browser.name());
        browser.press(Say.be("bulk.count.again"));
        browser.press(Say.be("bulk.go.PUT_TAG", 4));
        tooWide.addAll(picture(browser, "done"));
        browser.press(Say.be("bulk.undo.go", 4));
        assertTrue(browser.text().contains(Say.be("bulk.undone")), browser::text);
        tooWide.addAll(picture(browser, "undone"));
        browser.follow(Say.be("bulk.list.title"));
        tooWide.addAll(picture(browser, "acts"));
        browser.open(House.url() + "bulk/count/bulkCount?act=SET&of=all&tag=" + id);
        tooWide.addAll(picture(browser, "set"));
        browser.open(House.url() + "bulk/offer/bulkOffer?of=all&tag=" + id);
        tooWide.addAll(picture(browser, "offer"));
        browser.open(House.url() + "contacts/list/contactList?tag=" + id);
        browser.follow(Say.be("bulk.edit.title"));
        tooWide.addAll(picture(browser, "edit"));
        browser.fill("cell-101", "44 777-77-77");
        browser.fill("cell-201", "12");
        browser.press(Say.be("bulk.edit.save"));
        assertTrue(browser.text().contains(Say.be("bulk.edit.partly", 1, 1)), browser::text);
        tooWide.addAll(picture(browser, "edit-fault"));
        browser.fill("cell-101", "44 777-77-78");
        browser.press(Say.be("bulk.edit.save"));
        assertTrue(browser.text().contains(Say.be("bulk.edit.saved", 1)), browser::text);
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "bulk-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("BulkScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
