package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Own fields on the form and the card of a person, with JavaScript and without. */
class OwnFieldScreensIT {
    private static final String TOWN = "4254501000";
    private static final Map<OwnKind, Integer> FIELDS = new EnumMap<>(OwnKind.class);

    private static final List<Integer> ALL = new ArrayList<>();
    private static Visitor definer;
    private static int pictures;

    @BeforeAll
    static void define() {
        definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        define(OwnKind.TEXT, "Дзе працуе", "ABOUT");
        define(OwnKind.YEAR, "З намі ад года", "ABOUT");
        define(OwnKind.PHONE, "Тэлефон суседа", "CONTACT");
        define(OwnKind.TEXT, "Пад’езд", "ADDRESS");
        define(OwnKind.CHOICE, "Калі зручна", "OWN", "раніцай", "удзень", "увечары");
        define(OwnKind.CHOICES, "Чым дапаможа", "OWN", "разносіць лісты", "дзяжурыць", "вазіць людзей", "грашыма");
        define(OwnKind.YES_NO, "Мае машыну", "OWN");
        define(OwnKind.SCALE, "Наколькі падтрымлівае", "OWN");
        define(OwnKind.NUMBER, "Складка ў месяц", "OWN");
        define(OwnKind.DATE, "Апошняя сустрэча", "OWN");
        define(OwnKind.LONG_TEXT, "Пра што размаўлялі", "OWN");
    }

    @AfterAll
    static void takeThemOutOfTheForms() {
        ALL.forEach(id -> FieldPage.retire(definer, id));
        System.out.printf("OwnFieldScreensIT: %d screens in two sizes, in two browsers%n", pictures);
    }

    @Test
    void a_person_is_filled_in_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            filledIn(browser, "Хромавы");
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            filledIn(browser, "Лісавы");
        }
    }

    private static void filledIn(Browser browser, String surname) {
        List<String> tooWide = new ArrayList<>();
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", TOWN));
        browser.open(House.url() + "contacts/edit/contactEdit");
        tooWide.addAll(picture(browser, "new"));
        browser.fill("surnameBe", surname);
        browser.fill("givenBe", "Язэп");
        browser.fill("settlement", "Слонім");
        browser.fill(input(OwnKind.PHONE), "4567");
        browser.fill(input(OwnKind.YEAR), "дваццаць");
        browser.fill(input(OwnKind.NUMBER), "сто");
        browser.fill(input(OwnKind.DATE), "31.02.2026");
        browser.choose(input(OwnKind.CHOICE), "увечары");
        browser.tickBeside("дзяжурыць");
        browser.tickBeside("вазіць людзей");
        browser.choose(input(OwnKind.SCALE), "4");
        browser.fill(input(OwnKind.LONG_TEXT), "Пра лаўкі ў двары.\nПрасіў зайсці пасля свята.");
        browser.press(Say.be("contacts.edit.save"));
        assertTrue(browser.text().contains(Say.be("contacts.problem.own.year")), browser::text);
        tooWide.addAll(picture(browser, "faults"));
        browser.fill(input(OwnKind.PHONE), "29 600-14-27");
        browser.fill(input(OwnKind.YEAR), "2019");
        browser.fill(input(OwnKind.NUMBER), "12,5");
        browser.fill(input(OwnKind.DATE), "12.03.2026");
        browser.press(Say.be("contacts.edit.save"));
        for (String shown : List.of("увечары", "дзяжурыць, вазіць людзей", "12,5", "12.03.2026", "+375 29 600-14-27")) {
            assertTrue(browser.text().contains(shown), () -> shown + " not in " + browser.text());
        }
        tooWide.addAll(picture(browser, "card"));
        browser.follow(Say.be("contacts.card.change"));
        tooWide.addAll(picture(browser, "change"));
        browser.fill(input(OwnKind.NUMBER), "15");
        browser.choose(input(OwnKind.CHOICE), "раніцай");
        browser.press(Say.be("contacts.edit.save"));
        browser.follow(Say.be("contacts.card.history.all"));
        tooWide.addAll(picture(browser, "history"));
        assertEquals(List.of(), tooWide);
    }

    private static void define(OwnKind kind, String name, String part, String... choices) {
        FieldPage page = FieldPage.fresh(definer, kind, name).typed("part", part);
        Stream.of(choices).forEach(page::choice);
        int id = page.saved();
        FIELDS.put(kind, id);
        ALL.add(id);
    }

    private static String input(OwnKind kind) {
        return "own" + FIELDS.get(kind);
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        Pictures.whole(browser, "own-" + browser.name() + "-" + state);
        return Pictures.take(browser, "own-" + browser.name() + "-" + state);
    }
}
