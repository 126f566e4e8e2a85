package org.suviaz.tests.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** Entering from paper on the screen, with JavaScript and without: empty, with rows to mend, saved, put aside. */
class GridScreensIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static int pictures;

    @Test
    void people_are_entered_from_paper_in_chromium() {
        try (Chromium browser = Browsers.chromium()) {
            entered(browser, "Хромаў");
            suggested(browser);
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
            entered(browser, "Лісаў");
        }
    }

    /** The town of a street may be that of a row above. */
    private static void suggested(Chromium browser) {
        browser.fill("settlement-2", "Гродна");
        browser.keys("street-4", "Ажэшк");
        Waiting.until(
                () -> browser.texts(".sug:not([hidden]) li").stream().anyMatch(line -> line.contains("Ажэшкі")),
                SOON,
                browser::text);
        browser.keys("street-4", Keys.ARROW_DOWN, Keys.ENTER);
        assertTrue(browser.value("street-4").contains("Элізы Ажэшкі"), browser.value("street-4"));
    }

    private static void entered(Browser browser, String surname) {
        List<String> tooWide = new ArrayList<>();
        SignIn.as(browser, Staff.with("DATA_ENTRY", "city-hrodna"));
        browser.follow(Say.be("frame.menu.fast"));
        tooWide.addAll(picture(browser, "empty"));
        fill(browser, 1, surname, "Канстанцін", "Гродна", "вуліца Элізы Ажэшкі");
        fill(browser, 2, surname + "а", "Марыля", "", "");
        fill(browser, 3, "", "Алена", "", "");
        fill(browser, 4, surname + "іч", "Язэп", "", "Савецкая");
        fill(browser, 5, surname + "скі", "Юрый", "Брэст", "");
        browser.fill("birth-2", "2097");
        browser.press(Say.be("entry.grid.save"));
        assertTrue(browser.text().contains(Say.be("entry.grid.partly", 1, 4)), browser::text);
        tooWide.addAll(picture(browser, "faults"));
        browser.fill("birth-1", "1997");
        browser.fill("surname-2", surname + "ень");
        browser.pick(Say.be("frame.pick.asWritten"));
        browser.fill("settlement-4", "Гродна");
        browser.press(Say.be("entry.grid.save"));
        assertTrue(browser.text().contains(Say.be("entry.grid.saved", 4)), browser::text);
        tooWide.addAll(picture(browser, "saved"));
        assertEquals(5, House.database().number("select count(*) from contact where surname_be like ?", surname + "%"));
        fill(browser, 1, surname + "чык", "Ніна", "", "");
        browser.press(Say.be("entry.grid.keep"));
        assertTrue(browser.text().contains(Say.be("entry.grid.kept")), browser::text);
        tooWide.addAll(picture(browser, "drafts"));
        browser.follow(Say.be("entry.drafts.open"));
        assertEquals(surname + "чык", browser.value("surname-1"));
        browser.press(Say.be("entry.grid.save"));
        assertTrue(browser.text().contains(Say.be("entry.grid.saved", 1)), browser::text);
        assertEquals(List.of(), tooWide);
    }

    private static void fill(Browser browser, int row, String surname, String given, String town, String street) {
        browser.fill("surname-" + row, surname);
        browser.fill("given-" + row, given);
        browser.fill("settlement-" + row, town);
        browser.fill("street-" + row, street);
        browser.fill("house-" + row, String.valueOf(row));
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "grid-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("GridScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
