package org.suviaz.tests.segments;

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
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** A segment on the screen: put together, mended, kept, and the list of people that it leads to. */
class SegmentScreensIT {
    private static int pictures;

    @Test
    void people_are_chosen_in_chromium() {
        try (Chromium browser = Browsers.chromium()) {
            chosen(browser, "Хромавыбар");
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
            chosen(browser, "Лісавыбар");
        }
    }

    private static void chosen(Browser browser, String surname) {
        List<String> tooWide = new ArrayList<>();
        Staff staff = Staff.with("ZONE_ORGANISER", SegmentsIT.ZONE);
        Visitor visitor = SignIn.as(staff);
        person(visitor, surname, "Канстанцін", "1961");
        person(visitor, surname, "Эмілія", "1994");
        SignIn.as(browser, staff);
        browser.follow(Say.be("frame.menu.contacts"));
        browser.follow(Say.be("contacts.list.segments"));
        tooWide.addAll(picture(browser, "none"));
        browser.follow(Say.be("segments.list.new"));
        tooWide.addAll(picture(browser, "blank"));
        browser.choose("new-0", Say.be("segments.subject.SURNAME"));
        browser.press(Say.be("segments.edit.condition"));
        browser.fill("value-0", surname);
        browser.choose("new-0", Say.be("segments.subject.BIRTH"));
        browser.press(Say.be("segments.edit.condition"));
        browser.fill("value-1", "даўно");
        browser.press(Say.be("segments.edit.group"));
        browser.press(Say.be("segments.edit.save"));
        assertTrue(browser.text().contains(Say.be("segments.problem.empty")), browser::text);
        tooWide.addAll(picture(browser, "faults"));
        browser.fill("value-1", "1990");
        browser.choose("way-1", Say.be("segments.way.NONE"));
        browser.choose("new-1", Say.be("segments.subject.REFUSED"));
        // the first button of these words belongs to the inner group, which comes before the end of the outer one
        browser.press(Say.be("segments.edit.condition"));
        browser.fill("name-0", "Маладзейшыя ад 1990 года, якія не адмаўляліся ад лістоў");
        browser.choose("place-0", Say.be("segments.edit.for.zone", SegmentsIT.TOWN));
        tooWide.addAll(picture(browser, "filled"));
        browser.press(Say.be("segments.edit.save"));
        assertTrue(browser.text().contains(Say.be("segments.edit.saved")), browser::text);
        tooWide.addAll(picture(browser, "kept"));
        browser.follow("Маладзейшыя ад 1990 года, якія не адмаўляліся ад лістоў");
        assertTrue(browser.text().contains("Эмілія"), browser::text);
        tooWide.addAll(picture(browser, "people"));
        assertEquals(List.of(), tooWide);
    }

    private static void person(Visitor visitor, String surname, String given, String birth) {
        visitor.submit(
                visitor.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", surname, "givenBe", given, "settlement", SegmentsIT.TOWN, "birth", birth),
                "save");
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "segment-" + browser.name() + "-" + state);
    }

    @AfterAll
    static void figures() {
        System.out.printf("SegmentScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
