package org.suviaz.tests.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.browser.Firefox;
import org.suviaz.tests.browser.RecordingProxy;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Tour;

/** The house as real browsers see it: what they complain of, whom they ask, what they keep, what they can reach. */
class BrowserHardeningIT {
    private static final int LIGHT_BYTES = 250_000;
    private static final int FEW_REQUESTS = 8;

    /** Presses nothing: asks of every button whether a person who scrolls to it could. */
    private static final String HIDDEN = """
            return [...document.querySelectorAll('button, input[type=submit], a.btn')].filter(b => {
              if (b.closest('[hidden]')) return false;
              if (b.closest('details:not([open])') && !b.closest('summary')) return false;
              b.scrollIntoView({block: 'center', inline: 'center'});
              const r = b.getBoundingClientRect();
              const at = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
              return r.width < 1 || r.height < 1 || !at || !b.contains(at);
            }).map(b => b.innerText || b.value);""";

    private static Side town;
    private static List<Tour.Stop> stops;
    private static int pages;
    private static int requests;
    private static long firstBytes;
    private static int firstRequests;

    @BeforeAll
    static void settle() {
        town = new Side("city-pinsk", "Пінск");
        town.person();
        stops = new Tour(town, new Side("BY", "Мінск"))
                .stops().stream()
                        .filter(stop ->
                                stop.page().chars().filter(c -> c == '/').count() == 3)
                        .toList();
    }

    @Test
    @Proves("W3")
    @Proves("W4")
    @Proves("W6")
    @Proves("W12")
    void chromium_complains_of_no_page_asks_nobody_else_and_keeps_nothing() {
        Path profile;
        try (var proxy = new RecordingProxy(House.url());
                Chromium browser = Browsers.chromiumBehind(proxy)) {
            profile = browser.profile();
            Map<String, String> faults = tour(browser);
            assertEquals(Map.of(), faults);
            assertEquals(List.of(), proxy.reports());
            assertEquals(List.of(), strangers(proxy));
            assertTrue(proxy.requests() > stops.size(), () -> proxy.asked().toString());
            requests += proxy.requests();
            assertEquals(
                    "0 0 ",
                    browser.ask("return localStorage.length + ' ' + sessionStorage.length + ' ' + document.cookie"));
            assertEquals(List.of(), browser.ask("return indexedDB.databases()"));
            assertEquals(List.of(), browser.ask("return caches.keys()"));
            assertEquals(0L, browser.ask("return navigator.serviceWorker.getRegistrations().then(all => all.length)"));
        }
        assertKeptNothing(profile);
    }

    @Test
    @Proves("W3")
    @Proves("W4")
    void firefox_reports_no_breach_of_any_policy_and_asks_nobody_else() {
        for (boolean scripts : List.of(true, false)) {
            Path profile;
            try (var proxy = new RecordingProxy(House.url());
                    Firefox browser =
                            scripts ? Browsers.firefoxWithJavaScriptBehind(proxy) : Browsers.firefoxBehind(proxy)) {
                profile = browser.profile();
                tour(browser);
                assertEquals(List.of(), proxy.reports());
                assertEquals(List.of(), strangers(proxy));
                requests += proxy.requests();
            }
            assertKeptNothing(profile);
        }
    }

    /** So that the silence above means something. */
    @Test
    void a_breach_of_a_policy_and_a_stranger_are_told_where_there_are_any() {
        try (var proxy = new RecordingProxy(House.url());
                Chromium browser = Browsers.chromiumBehind(proxy)) {
            browser.open(House.url() + SignIn.FORM.substring(1));
            browser.ask("const one = document.createElement('script'); one.textContent = 'window.__xss = 1';"
                    + " document.body.append(one); return 1");
            browser.ask("const one = document.createElement('a'); one.href = 'http://evil.onion/';"
                    + " document.body.append(one); one.click(); return 1");
            Waiting.until(
                    () -> !proxy.reports().isEmpty()
                            && strangers(proxy).stream().anyMatch(one -> one.contains("evil.onion")),
                    Duration.ofSeconds(20),
                    () -> proxy.reports() + " " + proxy.strangers());
        }
    }

    /** Types a name too, and then opens all pages. */
    private static Map<String, String> tour(Browser browser) {
        Map<String, String> faults = new TreeMap<>();
        SignIn.as(browser, town.staff("ZONE_ORGANISER"));
        browser.fill("words", town.canary());
        browser.press(Say.be("frame.search"));
        assertTrue(browser.text().contains(town.canary()), browser::text);
        byStaff().forEach((staff, theirs) -> {
            SignIn.as(browser, staff);
            for (Tour.Stop stop : theirs) {
                browser.open(House.url() + stop.address().substring(1));
                pages++;
                List<String> complaints = browser.complaints().stream()
                        .filter(line -> line.contains("[SEVERE]") || line.contains("[WARNING]"))
                        .toList();
                if (!complaints.isEmpty()) {
                    faults.put(stop.toString(), complaints.toString());
                }
                if (browser.title().contains(town.canary()) || !browser.url().matches("[A-Za-z0-9:/._?=&-]*")) {
                    faults.put(stop.toString(), browser.title() + " " + browser.url());
                }
            }
        });
        return faults;
    }

    /** A browser's own questions to its maker are no business of the pages; none of them has our pages' names. */
    private static List<String> strangers(RecordingProxy proxy) {
        return proxy.strangers().stream()
                .filter(
                        one -> !one.matches(
                                ".*\\.(mozilla\\.(com|org|net)|firefox\\.com|googleapis\\.com|google\\.com|duckduckgo\\.com)(:\\d+)?"))
                .toList();
    }

    private static Map<Staff, List<Tour.Stop>> byStaff() {
        Map<Staff, List<Tour.Stop>> by = new LinkedHashMap<>();
        stops.stream().filter(stop -> !stop.page().startsWith("/signin/")).forEach(stop -> by.computeIfAbsent(
                        stop.side().staff(stop.role()), any -> new ArrayList<>())
                .add(stop));
        return by;
    }

    /** The history knows addresses, so that the search does find; no cache has a page, and no file a name. */
    private static void assertKeptNothing(Path profile) {
        List<String> addresses = holding(profile, "/contacts/list/contactList");
        assertFalse(addresses.isEmpty(), "the search of the profile finds nothing at all");
        assertEquals(
                List.of(),
                addresses.stream()
                        .filter(file -> file.matches(".*(Cache_Data|cache2).*"))
                        .toList());
        assertEquals(List.of(), holding(profile, town.canary()));
    }

    /** The files of a folder in which a word stands, in either spelling of its bytes. */
    private static List<String> holding(Path folder, String word) {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (Charset spelling : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    if (bytes.contains(new String(word.getBytes(spelling), StandardCharsets.ISO_8859_1))) {
                        found.add(folder.relativize(file).toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Test
    @Proves("W9")
    void the_whole_way_is_gone_at_tor_browsers_safest() {
        Staff organiser = town.staff("ZONE_ORGANISER");
        try (var proxy = new RecordingProxy(House.url());
                Firefox browser = Browsers.firefoxBehind(proxy)) {
            SignIn.as(browser, organiser);
            browser.fill("words", town.canary());
            browser.press(Say.be("frame.search"));
            assertTrue(browser.text().contains(town.canary()), browser::text);
            browser.follow(browser.texts("table.people tbody a").stream()
                    .filter(name -> name.contains(town.canary()))
                    .findFirst()
                    .orElseThrow());
            assertTrue(browser.url().contains("/contacts/card/contactCard?id="), browser.url());
            assertTrue(browser.text().contains(town.canary()), browser::text);
            browser.open(House.url() + "contacts/edit/contactEdit");
            browser.fill("surnameBe", "Найбяспечная");
            browser.fill("settlement", "Пінск");
            browser.press(Say.be("contacts.edit.save"));
            assertTrue(browser.text().contains("Найбяспечная"), browser::text);
            browser.open(browser.url().replaceAll("card/contactCard", "edit/contactEdit"));
            browser.fill("note", "з найбяспечнага ўзроўню");
            browser.press(Say.be("contacts.edit.save"));
            assertTrue(browser.text().contains("з найбяспечнага ўзроўню"), browser::text);
            browser.press(Say.be("frame.panic"));
            assertTrue(browser.url().endsWith("/blank.html"), browser.url());
            assertFalse(browser.text().contains(Say.be("frame.name")), browser::text);
            browser.open(House.url() + SignIn.START.substring(1));
            assertTrue(browser.url().endsWith(SignIn.FORM), browser.url());
            SignIn.as(browser, organiser);
            browser.press(Say.be("frame.leave"));
            browser.open(House.url() + "contacts/card/contactCard?id=" + town.person());
            assertTrue(browser.url().endsWith(SignIn.FORM), browser.url());
            assertEquals(List.of(), strangers(proxy));
        }
    }

    @Test
    @Proves("W10")
    void every_button_can_be_reached_in_a_letterbox_and_at_twice_the_size() {
        Map<String, String> faults = new TreeMap<>();
        try (Chromium browser = Browsers.chromium()) {
            byStaff().forEach((staff, theirs) -> {
                browser.size(1000, 600);
                SignIn.as(browser, staff);
                for (Tour.Stop stop : theirs) {
                    browser.open(House.url() + stop.address().substring(1));
                    browser.size(1000, 600);
                    reach(faults, browser, stop + " 1000×600");
                    browser.size(1200, 600);
                    reach(faults, browser, stop + " 1200×600");
                    browser.zoom(1000, 600, 2);
                    reach(faults, browser, stop + " 200 %");
                }
            });
        }
        assertEquals(Map.of(), faults);
    }

    /** So that reaching every button means something. */
    @Test
    void a_button_beyond_the_window_or_cut_off_is_told() {
        String one = "const one = document.querySelector('main button, main input[type=submit]'); ";
        try (Chromium browser = Browsers.chromium()) {
            for (String hiding : List.of(
                    "one.style.position = 'fixed'; one.style.left = '-2000px'",
                    "one.parentElement.style.clipPath = 'inset(100%)'")) {
                browser.open(House.url() + SignIn.FORM.substring(1));
                assertEquals(List.of(), browser.ask(HIDDEN));
                browser.ask(one + hiding + "; return 1");
                assertEquals(List.of(Say.be("signin.form.go")), browser.ask(HIDDEN), hiding);
            }
        }
    }

    private static void reach(Map<String, String> faults, Chromium browser, String at) {
        List<?> hidden = (List<?>) browser.ask(HIDDEN);
        if (!hidden.isEmpty()) {
            faults.put(at, hidden.toString());
        }
    }

    @Test
    @Proves("W11")
    void the_first_page_is_light_and_asks_for_little() {
        try (var proxy = new RecordingProxy(House.url());
                Chromium browser = Browsers.chromiumBehind(proxy)) {
            browser.open(House.url() + SignIn.FORM.substring(1));
            firstBytes = proxy.bytes();
            firstRequests = proxy.requests();
            assertTrue(firstBytes < LIGHT_BYTES, () -> "the sign-in has " + proxy.bytes() + " bytes");
            assertTrue(firstRequests <= FEW_REQUESTS, () -> proxy.asked().toString());
            assertTrue(firstRequests >= 2, () -> proxy.asked().toString());
            SignIn.as(browser, town.staff("ZONE_ORGANISER"));
            for (Tour.Stop stop : stops) {
                if (stop.role().equals("ZONE_ORGANISER")) {
                    proxy.countAnew();
                    browser.open(House.url() + stop.address().substring(1));
                    assertTrue(proxy.bytes() < LIGHT_BYTES, () -> stop + " has " + proxy.bytes() + " bytes");
                    assertTrue(proxy.requests() <= FEW_REQUESTS, () -> stop + " asks for " + proxy.asked());
                }
            }
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "BrowserHardeningIT: %d pages opened, %d requests passed on, 0 to others; first page %d bytes in %d requests%n",
                pages, requests, firstBytes, firstRequests);
    }
}
