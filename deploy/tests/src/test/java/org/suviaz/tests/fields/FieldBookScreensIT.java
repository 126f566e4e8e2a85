package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** Own fields are defined on the screen, with JavaScript and without: from nothing to a list that is corrected. */
class FieldBookScreensIT {
    private static int pictures;

    @Test
    void fields_are_defined_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            defined(browser, "Хром");
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            defined(browser, "Ліс");
        }
    }

    private static void defined(Browser browser, String name) {
        List<String> tooWide = new ArrayList<>();
        SignIn.as(browser, Staff.with("NATIONAL_COORDINATOR", "BY"));
        browser.follow(Say.be("frame.menu.fields"));
        tooWide.addAll(picture(browser, "list"));
        browser.choose("kind", Say.be("fields.kind.CHOICE"));
        browser.press(Say.be("fields.list.new"));
        tooWide.addAll(picture(browser, "new"));
        named(browser, name + ": чым можа дапамагчы");
        line(browser, 0, "Развозіць газеты");
        line(browser, 1, "Дзяжурыць");
        line(browser, 2, "Дзяжурыць");
        browser.press(Say.be("fields.edit.save"));
        assertTrue(browser.text().contains(Say.be("fields.problem.labelTaken")), browser::text);
        tooWide.addAll(picture(browser, "faults"));
        line(browser, 2, "Друкаваць улёткі");
        browser.press(Say.be("fields.edit.save"));
        assertTrue(browser.text().contains(Say.be("fields.edit.saved")), browser::text);
        int id = FieldPage.id(name + ": чым можа дапамагчы");
        tooWide.addAll(picture(browser, "list-filled"));
        browser.follow(name + ": чым можа дапамагчы");
        tooWide.addAll(picture(browser, "change"));
        browser.follow(Say.be("fields.choices.remove"));
        tooWide.addAll(picture(browser, "choice"));
        browser.open(House.url() + FieldPage.KIND.substring(1) + "?id=" + id + "&kind=" + OwnKind.TEXT);
        tooWide.addAll(picture(browser, "kind"));
        browser.open(House.url() + FieldPage.EDIT.substring(1) + "?id=" + id);
        browser.press(Say.be("fields.edit.retire"));
        assertTrue(browser.text().contains(Say.be("fields.edit.retired")), browser::text);
        tooWide.addAll(picture(browser, "retired"));
        assertEquals(List.of(), tooWide);
    }

    private static void named(Browser browser, String name) {
        browser.fill("labelBe", name);
        browser.fill("labelRu", name + " ру");
        browser.fill("labelEn", name + " en");
    }

    private static void line(Browser browser, int line, String name) {
        browser.fill("choice" + line + "Be", name);
        browser.fill("choice" + line + "Ru", name + " ру");
        browser.fill("choice" + line + "En", name + " en");
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "fields-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("FieldBookScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
