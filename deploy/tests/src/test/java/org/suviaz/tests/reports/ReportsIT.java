package org.suviaz.tests.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Home;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.screens.Pictures;

/**
 * How many people there are where, since when, how well known and where from: as tables, as pictures, and rounded for
 * whoever may not see the people.
 */
class ReportsIT {
    private static final String DISTRICT = "2215000000";
    private static final String TOWN = "2215501000";
    private static final String SMALL_DISTRICT = "2227000000";
    private static final String SMALL_TOWN = "2227501000";
    private static final String ZONES = "/reports/zones/reportZones";
    private static final String MAP = "/reports/map/reportMap";
    private static final String GROWTH = "/reports/growth/reportGrowth";
    private static final String QUALITY = "/reports/quality/reportQuality";
    private static final String SOURCES = "/reports/sources/reportSources";
    private static final String HYGIENE = "/hygiene/list/hygieneList";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static Visitor organiser;
    private static String reads;
    private static int pictures;

    @BeforeAll
    static void settle() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", DISTRICT));
        person(organiser, "Глыбоцкая", "Глыбокае", Map.of("phone1", "29 600-14-01", "source", "Сход 12 мая"));
        person(organiser, "Глыбокая", "Глыбокае", Map.of("phone1", "29 600-14-02", "source", "Сход 12 мая"));
        person(organiser, "Глыбіня", "Глыбокае", Map.of("phone1", "29 600-14-03", "source", "Інтэрнэт"));
        person(organiser, "Глыбей", "Глыбокае", Map.of("email", "hlybiej@example.org"));
        person(organiser, "Глыбочка", "Глыбокае", Map.of("birth", "1971", "gender", "FEMALE"));
        person(organiser, "Глыбозная", "Глыбокае", Map.of("street", "вуліца Леніна", "house", "5"));
        long gone = person(organiser, "Прыбраная", "Глыбокае", Map.of());
        organiser.submit(organiser.get("/contacts/card/contactCard?id=" + gone), Map.of(), "putAway");
        Visitor other = SignIn.as(Staff.with("ZONE_ORGANISER", SMALL_DISTRICT));
        for (String surname : List.of("Лепельская", "Лепельскі", "Лепелевіч")) {
            person(other, surname, "Лепель", Map.of());
        }
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Чытае зводкі")
                .with(Right.READ_REPORTS)
                .save();
        reads = RolePage.code("Чытае зводкі");
    }

    @Test
    void each_level_of_zones_says_how_many_people_it_has_and_how_they_changed() {
        Answer page = organiser.get(ZONES);
        assertEquals(List.of("Глыбокае", "6", "100 %", "+6"), row(page, "zones", "Глыбокае"));
        assertEquals(
                List.of(Say.be("reports.zones.own"), "0", "0 %", "0"), row(page, "zones", Say.be("reports.zones.own")));
        assertEquals(List.of(Say.be("reports.total"), "6", "", "+6"), row(page, "zones", Say.be("reports.total")));
        Answer town = organiser.get(ZONES + "?zone=" + zone(TOWN));
        assertTrue(town.text().contains("Глыбоцкі раён › Глыбокае"), town::text);
        assertEquals("6", row(town, "zones", Say.be("reports.total")).get(1));
        assertEquals(404, organiser.get(ZONES + "?zone=" + zone(SMALL_TOWN)).status());
        assertEquals(404, organiser.get(ZONES + "?zone=x").status());
    }

    @Test
    void growth_is_told_by_week_and_month_with_those_put_away() {
        for (String by : List.of("week", "month")) {
            Answer page = organiser.get(GROWTH + "?by=" + by);
            Element latest = page.html().select("#steps tbody tr").first();
            assertTrue(latest.select("td").eachText().subList(2, 4).equals(List.of("7", "1")), latest::text);
        }
        LocalDate month = Home.today().withDayOfMonth(1);
        Answer page = organiser.get(GROWTH + "?by=month");
        assertEquals(List.of("7", "1"), row(page, "steps", DAY.format(month)).subList(2, 4));
        assertEquals(25, page.html().select("#steps tbody tr").size());
        assertEquals(27, organiser.get(GROWTH).html().select("#steps tbody tr").size());
    }

    @Test
    void quality_tells_of_how_many_what_is_known() {
        Answer page = organiser.get(QUALITY);
        assertEquals(List.of(Say.be("reports.known.PHONE"), "3", "6", "50 %"), row(page, "parts", "Тэлефон"));
        assertEquals("1", row(page, "parts", Say.be("reports.known.EMAIL")).get(1));
        assertEquals(
                "1", row(page, "parts", Say.be("reports.known.FULL_ADDRESS")).get(1));
        assertEquals("1", row(page, "parts", Say.be("reports.known.BIRTH")).get(1));
        assertEquals("6", row(page, "parts", Say.be("reports.known.GIVEN")).get(1));
        assertEquals(
                List.of("Глыбокае", "6", "50 %"), row(page, "below", "Глыбокае").subList(0, 3));
    }

    @Test
    void what_a_role_hides_is_in_no_report() {
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", DISTRICT));
        Answer page = mailer.get(QUALITY);
        assertEquals(List.of(), rows(page, "parts", Say.be("reports.known.PHONE")));
        assertEquals(List.of(), rows(page, "parts", Say.be("reports.known.EMAIL")));
        assertEquals(List.of(), rows(page, "parts", Say.be("reports.known.BIRTH")));
        assertEquals(
                "1", row(page, "parts", Say.be("reports.known.FULL_ADDRESS")).get(1));
    }

    @Test
    void sources_are_counted_the_most_frequent_first() {
        Answer page = organiser.get(SOURCES);
        assertEquals(
                List.of(
                        "Сход 12 мая 2 33 %",
                        "Інтэрнэт 1 17 %",
                        Say.be("reports.sources.without") + " 3 50 %",
                        Say.be("reports.total") + " 6"),
                page.html().select("#sources tbody tr").eachText().stream()
                        .map(line -> line.replace('\u00a0', ' '))
                        .toList());
        String list = page.html().select("#sources a").attr("href");
        assertEquals(
                3, organiser.get(list).html().select("table.people tbody tr").size());
    }

    @Test
    void whoever_reads_numbers_alone_learns_no_small_one_and_finds_no_page_with_more() {
        Visitor reader = SignIn.as(Staff.with(reads, DISTRICT).andWith(reads, SMALL_DISTRICT));
        Answer page = reader.get(ZONES);
        assertEquals("≈ 5", row(page, "zones", "Глыбоцкі раён").get(1), page::text);
        assertEquals("0–8", row(page, "zones", "Лепельскі раён").get(1), page::text);
        assertEquals("≈ 5", row(page, "zones", Say.be("reports.total")).get(1), page::text);
        assertTrue(page.text().contains(Say.be("reports.about.note")), page::text);
        Answer small = reader.get(ZONES + "?zone=" + zone(SMALL_DISTRICT));
        assertEquals("0–4", row(small, "zones", "Лепель").get(1), small::text);
        assertEquals("0–4", row(small, "zones", Say.be("reports.zones.own")).get(1), small::text);
        assertEquals("0–8", row(small, "zones", Say.be("reports.total")).get(1), small::text);
        assertFalse(small.html().select("#zones").text().contains("3"), small::text);
        Answer map = reader.get(MAP);
        assertEquals("0–8", row(map, "districts", "Лепельскі раён").get(1), map::text);
        for (String not : List.of(GROWTH, QUALITY, SOURCES, HYGIENE, "/contacts/list/contactList")) {
            assertEquals(404, reader.get(not).status(), not);
        }
        assertEquals(200, reader.get("/reports/picture?of=map").status());
        for (String not : List.of("growth", "quality", "sources", "people", "")) {
            assertEquals(404, reader.get("/reports/picture?of=" + not).status(), not);
        }
        assertEquals(List.of(), reader.get(SignIn.START).html().select("a.fig").eachText());
    }

    @Test
    void a_number_that_nobody_may_know_moves_no_other_number() {
        Visitor reader = SignIn.as(Staff.with(reads, "2236562000"));
        String before = reader.get(ZONES).html().select("#zones").text();
        Visitor there = SignIn.as(Staff.with("ZONE_ORGANISER", "2236562000"));
        for (int people = 1; people <= 4; people++) {
            person(there, "Нелічаны", "Арэхаўск", Map.of());
            assertEquals(before, reader.get(ZONES).html().select("#zones").text(), "with " + people);
        }
    }

    @Test
    void pictures_are_drawn_for_each_report_and_kept_nowhere() throws IOException {
        for (String of : List.of("zones", "map", "growth", "growth&by=month", "quality", "sources")) {
            Answer answer = organiser.get("/reports/picture?of=" + of);
            assertEquals(200, answer.status(), of);
            assertEquals(
                    "image/png", answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-store"), of);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
            assertTrue(picture.getWidth() >= 700 && colours(picture) > 2, of);
        }
    }

    @Test
    void every_report_is_in_the_log_without_a_name() {
        long before = shown();
        organiser.get(ZONES);
        organiser.get(SOURCES + "?zone=" + zone(TOWN));
        organiser.get("/reports/picture?of=map");
        assertTrue(shown() >= before + 3);
        assertEquals(
                "sources zone " + zone(TOWN),
                House.database()
                        .text(
                                "select object from audit_entry where kind = 'REPORT_SHOWN' and object like 'sources zone %'"
                                        + " order by no desc limit 1"));
    }

    @Test
    void the_start_page_says_how_the_zone_stands_and_each_number_leads_there() {
        Answer start = organiser.get(SignIn.START);
        assertEquals("6", figure(start, "/contacts/list/contactList"), start::text);
        assertEquals("6", figure(start, "/contacts/list/contactList?sort=ADDED&desc=1"), start::text);
        assertEquals("0", figure(start, "/imports/list/importList"), start::text);
        assertEquals("2", figure(start, "/contacts/list/contactList?lack=REACH"), start::text);
        Answer list = organiser.get("/contacts/list/contactList?lack=REACH");
        assertEquals(2, list.html().select("table.people tbody tr").size(), list::text);
        Answer mailer = SignIn.as(Staff.with("MAILING_ORGANISER", DISTRICT)).get(SignIn.START);
        assertEquals(List.of(), mailer.html().select("a.fig[href*=REACH]").eachText());
    }

    @Test
    void an_empty_zone_says_what_to_do_next_and_an_ending_role_is_told() {
        Staff staff = Staff.with("ZONE_ORGANISER", "2233000000");
        House.database()
                .change(
                        "update role_grant set till = ? where account_id = ?",
                        Home.today().plusDays(9),
                        staff.id());
        Answer start = SignIn.as(staff).get(SignIn.START);
        assertTrue(start.text().contains(Say.be("start.first")), start::text);
        assertEquals(1, start.links(Say.be("start.first.import")).size());
        assertEquals("1", figure(start, "#ending"), start::text);
        assertTrue(start.text().contains(DAY.format(Home.today().plusDays(9))), start::text);
        Answer viewer = SignIn.as(Staff.with("VIEWER", "2233000000")).get(SignIn.START);
        assertTrue(viewer.text().contains(Say.be("start.first.wait")), viewer::text);
        assertEquals(List.of(), viewer.links(Say.be("start.first.import")));
    }

    @Test
    void the_screens_fit_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            look(browser);
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            look(browser);
        }
    }

    private static void look(Browser browser) {
        List<String> tooWide = new ArrayList<>();
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", DISTRICT));
        tooWide.addAll(picture(browser, "start"));
        browser.follow(Say.be("frame.menu.reports"));
        tooWide.addAll(picture(browser, "zones"));
        browser.follow(Say.be("reports.tab.map"));
        tooWide.addAll(picture(browser, "map"));
        browser.follow(Say.be("reports.tab.growth"));
        tooWide.addAll(picture(browser, "growth"));
        browser.follow(Say.be("reports.growth.months"));
        tooWide.addAll(picture(browser, "growth-months"));
        browser.follow(Say.be("reports.tab.quality"));
        tooWide.addAll(picture(browser, "quality"));
        browser.follow(Say.be("reports.tab.sources"));
        tooWide.addAll(picture(browser, "sources"));
        SignIn.as(browser, Staff.with(reads, "BY"));
        browser.follow(Say.be("frame.menu.reports"));
        tooWide.addAll(picture(browser, "zones-numbers"));
        browser.follow(Say.be("reports.tab.map"));
        tooWide.addAll(picture(browser, "map-numbers"));
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", "2233000000"));
        tooWide.addAll(picture(browser, "start-empty"));
        browser.open(House.url() + "reports/sources/reportSources");
        tooWide.addAll(picture(browser, "sources-empty"));
        SignIn.as(browser, Staff.with("NATIONAL_COORDINATOR", "BY"));
        browser.open(House.url() + "reports/map/reportMap");
        tooWide.addAll(picture(browser, "map-country"));
        browser.open(House.url() + "reports/quality/reportQuality");
        tooWide.addAll(picture(browser, "quality-country"));
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String state) {
        pictures++;
        return Pictures.take(browser, "reports-" + browser.name() + "-" + state);
    }

    private static long person(Visitor visitor, String surname, String town, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", surname);
        typed.put("givenBe", "Язэп");
        typed.put("settlement", town);
        typed.putAll(more);
        Answer saved = visitor.submit(visitor.get("/contacts/edit/contactEdit"), typed, "save");
        if (saved.address().getQuery() == null) {
            throw new AssertionError("nobody was added: " + saved.text());
        }
        return Long.parseLong(saved.address().getQuery().replaceAll("\\D", ""));
    }

    private static List<String> row(Answer page, String table, String first) {
        List<List<String>> found = rows(page, table, first);
        if (found.isEmpty()) {
            throw new AssertionError("no row " + first + " in:\n" + page.text());
        }
        return found.get(0);
    }

    private static List<List<String>> rows(Answer page, String table, String first) {
        return page.html().select("#" + table + " tbody tr").stream()
                .filter(row -> row.select("td").first().text().equals(first))
                .map(row -> row.select("td").stream()
                        .map(cell -> cell.text().replace('\u00a0', ' '))
                        .toList())
                .toList();
    }

    private static String figure(Answer page, String link) {
        return page.html().select("a.fig").stream()
                .filter(one -> one.attr("href").equals(link))
                .map(Element::text)
                .findFirst()
                .orElse("none");
    }

    private static long colours(BufferedImage picture) {
        return java.util.stream.IntStream.of(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    private static long shown() {
        return House.database().number("select count(*) from audit_entry where kind = 'REPORT_SHOWN'");
    }

    private static long zone(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }

    @AfterAll
    static void figures() {
        System.out.printf("ReportsIT: %d screens in two sizes, in two browsers%n", pictures);
    }
}
