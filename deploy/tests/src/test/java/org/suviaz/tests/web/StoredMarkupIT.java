package org.suviaz.tests.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Tour;

/** Markup and expressions in every kind of text that the house keeps, on every page that shows it. */
@Proves("I2")
@Proves("I3")
class StoredMarkupIT {
    private static Side town;
    private static List<Tour.Stop> stops;
    private static int shown;
    private static int fields;

    @BeforeAll
    static void settle() {
        town = new Side("city-pinsk", "Пінск");
        Tour tour = new Tour(town, new Side("BY", "Мінск"));
        stops = new ArrayList<>(tour.stops());
        var organiser = town.as("ZONE_ORGANISER");
        organiser.submit(
                organiser.get("/contacts/edit/contactEdit?id=" + town.person()),
                Map.of("note", "другая нататка", "tags", "пазнака" + town.person(), "email", "x@example.org"),
                "save");
        stops.add(new Tour.Stop(town, "ZONE_ORGANISER", "/contacts/list/contactList", Map.of()));
        stops.add(new Tour.Stop(town, "AUDITOR", "/audit/log/auditLog", Map.of()));
    }

    @Test
    void is_shown_as_letters_and_never_runs() {
        String person = String.valueOf(town.person());
        try (Planted planted = new Planted()) {
            planted.into(
                    "contact",
                    "id = " + person,
                    "surname_be",
                    "given_be",
                    "patronymic_be",
                    "surname_ru",
                    "given_ru",
                    "patronymic_ru",
                    "email",
                    "settlement",
                    "street",
                    "street_be",
                    "street_ru",
                    "house",
                    "flat",
                    "note",
                    "source");
            planted.into("tag", "name = 'пазнака" + person + "'", "name");
            planted.into("zone", "code = 'city-pinsk'", "name_be", "name_ru");
            planted.into("role", "code in ('VIEWER', 'DATA_ENTRY')", "name_be", "name_ru", "name_en");
            planted.into("mailing", "name = 'Рассылка'", "name", "text_be", "text_ru");
            planted.into("import_batch", "file_name = 'list.xlsx'", "file_name");
            planted.into(
                    "dictionary_entry",
                    "id = (select min(id) from dictionary_entry where kind = 'SURNAME')",
                    "be",
                    "ru",
                    "source");
            fields = planted.fields();
            Map<String, String> faults = new TreeMap<>();
            var pages = new TreeSet<String>();
            List<Tour.Stop> showing = new ArrayList<>();
            for (Tour.Stop stop : stops) {
                Answer answer = stop.open();
                String body = answer.body();
                if (answer.status() >= 500
                        || !Jsoup.parse(body)
                                .select("#" + Planted.MARK + ", img[src=x]")
                                .isEmpty()
                        || body.contains("<script>window")
                        || body.contains("1337" + Planted.MARK)) {
                    faults.put(stop.toString(), String.valueOf(answer.status()));
                }
                if (body.contains(Planted.MARK)) {
                    pages.add(stop.page());
                    showing.add(stop);
                }
            }
            assertEquals(Map.of(), faults);
            assertTrue(pages.size() >= 12, pages::toString);
            shown = pages.size();
            run(showing);
        }
    }

    private static void run(List<Tour.Stop> showing) {
        Map<Staff, List<Tour.Stop>> by = new LinkedHashMap<>();
        showing.forEach(stop -> by.computeIfAbsent(stop.side().staff(stop.role()), any -> new ArrayList<>())
                .add(stop));
        try (Chromium browser = Browsers.chromium()) {
            by.forEach((staff, theirs) -> {
                SignIn.as(browser, staff);
                for (Tour.Stop stop : theirs) {
                    if (!stop.page().startsWith("/download/") && !stop.page().startsWith("/places/")) {
                        browser.open(House.url() + stop.address().substring(1));
                        assertEquals("undefined", browser.ask("return typeof window.__xss"), stop::toString);
                        assertEquals(
                                0L, browser.ask("return document.querySelectorAll('#" + Planted.MARK + "').length"));
                    }
                }
            });
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("StoredMarkupIT: markup in %d fields, shown on %d pages%n", fields, shown);
    }
}
