package org.suviaz.tests.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.RawRequest;
import org.suviaz.tests.http.RawRequest.Heard;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Tour;

/** What goes over the wire: headers, cookies, addresses and letters, asked for as a browser does and as none would. */
class WebHardeningIT {
    private static final List<String> ON_ALL = List.of(
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Content-Security-Policy: ");
    private static final List<String> ON_NONE = List.of("Server:", "X-Powered-By:", "Via:", "X-AspNet", "X-Runtime");
    private static final String STATIC = "/jakarta.faces.resource/";
    private static final String PLAIN_URL = "[A-Za-z0-9/_.?=&;:#-]*";

    private static final Map<Tour.Stop, Answer> PAGES = new LinkedHashMap<>();
    private static Side town;
    private static int raw;

    @BeforeAll
    static void walk() {
        town = new Side("city-pinsk", "Пінск");
        new Tour(town, new Side("BY", "Мінск")).stops().forEach(stop -> PAGES.put(stop, stop.open()));
    }

    @Test
    void every_page_that_is_looked_at_has_opened() {
        Map<String, Integer> closed = new TreeMap<>();
        PAGES.forEach((stop, answer) -> {
            if (answer.status() != 200
                    && !List.of("/leave", "/language", "/panic", "/signin/door").contains(stop.page())) {
                closed.put(stop.toString(), answer.status());
            }
        });
        assertEquals(Map.of(), closed);
        assertTrue(PAGES.size() > 40, () -> PAGES.keySet().toString());
    }

    @Test
    @Proves("W1")
    @Proves("W2")
    void every_answer_has_the_headers_that_close_a_browser_and_none_that_names_a_server() {
        Map<String, String> faults = new TreeMap<>();
        for (String head : everyKindOfAnswer()) {
            Heard heard = asked(head);
            List<String> missing =
                    ON_ALL.stream().filter(one -> !heard.has(one)).toList();
            List<String> told = ON_NONE.stream().filter(heard::has).toList();
            String policies = heard.headers().stream()
                    .filter(line -> line.startsWith("Content-Security-Policy"))
                    .collect(Collectors.joining());
            if (!missing.isEmpty()
                    || !told.isEmpty()
                    || !policies.contains("frame-ancestors 'none'")
                    || policies.matches(".*script-src[^;]*unsafe-(inline|eval).*")
                    || heard.text().matches("(?is).*(wildfly|undertow|mojarra|jboss|\\d+\\.Final).*")) {
                faults.put(head, heard.status() + " " + missing + told + policies);
            }
        }
        PAGES.forEach((stop, answer) -> {
            var headers = answer.headers();
            ON_ALL.stream()
                    .map(line -> line.replaceAll(":.*", ""))
                    .filter(name -> headers.allValues(name).size() != 1)
                    .forEach(name -> faults.put(stop.toString(), name + headers.allValues(name)));
            if (headers.firstValue("Content-Security-Policy").orElse("").matches(".*script-src[^;]*unsafe.*")
                    || answer.body().contains("<!--")
                    || headers.firstValue("Server").isPresent()) {
                faults.put(stop.toString(), "policy, comment or server");
            }
        });
        assertEquals(Map.of(), faults);
    }

    /** Pages, files, redirects, refusals of the application, of the server, and of both before any page. */
    private static List<String> everyKindOfAnswer() {
        List<String> kinds = new ArrayList<>();
        for (String path : List.of(
                "/",
                "/blank.html",
                SignIn.FORM,
                SignIn.START,
                "/none",
                "/signin",
                "/WEB-INF/web.xml",
                "/console",
                "/j_security_check",
                STATIC + "suviaz.css.xhtml?ln=suviaz",
                STATIC + "none.css.xhtml?ln=suviaz",
                STATIC + "web.xml.xhtml?con=../WEB-INF")) {
            kinds.add("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
            kinds.add("HEAD " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        }
        for (String verb : List.of("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "NONE")) {
            kinds.add(verb + " " + SignIn.FORM + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Length: 0\r\n\r\n");
        }
        kinds.add("OPTIONS * HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        kinds.add("GET " + SignIn.FORM + " HTTP/1.1\r\nHost: evil.onion\r\n\r\n");
        kinds.add("GET " + SignIn.FORM + " HTTP/1.1\r\nHost: " + host() + "\r\nCookie: a=\0\r\n\r\n");
        kinds.add("POST " + SignIn.FORM + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Length: 99999999\r\n\r\n");
        kinds.add("POST " + SignIn.FORM + " HTTP/1.1\r\nHost: " + host() + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        return kinds;
    }

    @Test
    @Proves("W4")
    void nothing_on_any_page_and_in_no_file_leads_out_of_the_house() {
        Map<String, String> faults = new TreeMap<>();
        var files = new TreeSet<String>();
        PAGES.forEach((stop, answer) -> {
            if (!isHtml(answer)) {
                return;
            }
            answer.html().getAllElements().forEach(element -> {
                for (String name : List.of("src", "href", "action", "formaction", "srcset", "poster", "data")) {
                    String to = element.attr(name);
                    if (to.matches("(?i)\\s*(\\w+:)?//.*") || to.matches("(?i)\\s*(javascript|vbscript):.*")) {
                        faults.put(stop.toString(), element.tagName() + " " + to);
                    }
                }
                if (element.is("link[href*=resource], script[src]")) {
                    files.add(element.is("link") ? element.attr("href") : element.attr("src"));
                }
                if (element.is(
                        "link[rel~=(?i)preconnect|dns-prefetch|preload|prefetch], iframe, object, embed, base")) {
                    faults.put(stop.toString(), element.outerHtml());
                }
            });
        });
        Visitor visitor = new Visitor();
        assertTrue(files.size() >= 2, files::toString);
        for (String file : files) {
            String text = visitor.get(file).body();
            if (file.contains(".css")) {
                if (text.matches("(?is).*(url\\(\\s*['\"]?(https?:|//)|@import|@font-face|expression\\().*")) {
                    faults.put(file, "loads something");
                }
            } else if (file.contains("ln=suviaz") && text.matches("(?is).*(https?:)?//[a-z0-9-]+\\.[a-z].*")) {
                faults.put(file, "names an address");
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    @Proves("W5")
    void one_cookie_is_set_for_this_host_alone_and_no_other() {
        var kinds = new TreeSet<String>();
        List<Answer> answers = new ArrayList<>(PAGES.values());
        Visitor visitor = new Visitor();
        answers.add(visitor.getOnly(SignIn.FORM));
        SignIn.as(visitor, town.staff("VIEWER"));
        answers.add(visitor.getOnly(SignIn.START));
        answers.add(visitor.getOnly("/none"));
        answers.add(visitor.post("/search", Map.of("words", "Іваноў")));
        answers.add(new Visitor().getOnly("/language"));
        for (Answer answer : answers) {
            answer.headers()
                    .allValues("Set-Cookie")
                    .forEach(cookie -> kinds.add(cookie.replaceFirst("=[^;]*;", "=…;")));
        }
        assertEquals(1, kinds.size(), kinds::toString);
        assertEquals("__Host-suviaz=…; path=/; secure; HttpOnly; SameSite=Strict", kinds.first());
        String number =
                answers.get(PAGES.size()).headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(number.matches("__Host-suviaz=[A-Za-z0-9_-]{32,}\\.suviaz;.*"), number);
    }

    @Test
    @Proves("W6")
    void whatever_holds_data_is_stored_nowhere() {
        Map<String, String> stored = new TreeMap<>();
        PAGES.forEach((stop, answer) -> {
            String kept = answer.headers().firstValue("Cache-Control").orElse("");
            if (!kept.equals("no-store")) {
                stored.put(stop.toString(), kept);
            }
        });
        assertEquals(Map.of(), stored);
        assertTrue(PAGES.keySet().stream().anyMatch(stop -> stop.page().startsWith("/download/")));
    }

    @Test
    @Proves("W12")
    void no_address_and_no_title_holds_a_word_of_anybody() {
        Map<String, String> faults = new TreeMap<>();
        PAGES.forEach((stop, answer) -> {
            if (isHtml(answer)) {
                if (!answer.html().title().equals(Say.be("frame.window"))
                        && !stop.page().equals("/blank.html")) {
                    faults.put(stop.toString(), answer.html().title());
                }
                answer.html().select("[href], [action], [src]").forEach(one -> {
                    String to = one.attr("href") + one.attr("action") + one.attr("src");
                    if (!to.matches(PLAIN_URL) && !to.equals("data:,")) {
                        faults.put(stop.toString(), to);
                    }
                });
            }
            answer.headers().firstValue("Content-Disposition").ifPresent(name -> {
                if (!name.matches("attachment; ?filename=\"?[a-z0-9.-]+\"?")) {
                    faults.put(stop.toString(), name);
                }
            });
        });
        Visitor organiser = town.as("ZONE_ORGANISER");
        for (Answer led : List.of(
                organiser.post("/search", Map.of("words", town.canary() + " 296001427")),
                organiser.post("/contacts/narrow", Map.of("zoneName", "Пінскі раён", "zone", "")),
                organiser.post("/language", Map.of("to", "be", "back", "/?x=" + town.canary())))) {
            if (!led.address().toString().replaceAll("^http://[^/]*", "").matches(PLAIN_URL)) {
                faults.put("led to", led.address().toString());
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    @Proves("W8")
    void another_host_and_another_site_get_nothing() {
        List<String> faults = new ArrayList<>();
        for (String host :
                List.of("evil.onion", "", " ", "0.0.0.0", "[::1]", "127.0.0.1.evil.onion", "evil.onion:80")) {
            for (String path : List.of(SignIn.FORM, "/blank.html", "/none", STATIC + "suviaz.css.xhtml?ln=suviaz")) {
                refused(faults, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            }
        }
        for (String lie : List.of(
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://evil.onion",
                "Origin: http://" + host() + ".evil.onion",
                "Origin: http://evil" + host())) {
            for (String verb : List.of("GET", "POST")) {
                refused(
                        faults,
                        verb + " " + SignIn.FORM + " HTTP/1.1\r\nHost: " + host() + "\r\n" + lie
                                + "\r\nContent-Length: 0\r\n\r\n");
            }
        }
        refused(faults, "GET http://evil.onion/blank.html HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        refused(faults, "GET /blank.html HTTP/1.1\r\nHost: " + host() + "\r\nHost: evil.onion\r\n\r\n");
        refused(faults, "GET /blank.html HTTP/1.0\r\n\r\n");
        assertEquals(List.of(), faults);
        for (String own : List.of(
                "Sec-Fetch-Site: none", "Sec-Fetch-Site: same-origin", "Origin: null", "Origin: http://" + host())) {
            assertEquals(
                    200,
                    asked("GET " + SignIn.FORM + " HTTP/1.1\r\nHost: " + host() + "\r\n" + own + "\r\n\r\n")
                            .status(),
                    own);
        }
        Heard told = asked("GET / HTTP/1.1\r\nHost: " + host() + "\r\nX-Forwarded-Host: evil.onion\r\n\r\n");
        assertFalse(told.text().contains("evil"), told::text);
    }

    @Test
    @Proves("W13")
    void verbs_that_no_page_of_ours_sends_are_none() {
        for (String verb :
                List.of("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "get", "NONE")) {
            for (String path :
                    List.of(SignIn.FORM, SignIn.START, "/blank.html", "/none", STATIC + "suviaz.css.xhtml")) {
                Heard heard = asked(verb + " " + path + " HTTP/1.1\r\nHost: " + host()
                        + "\r\nX-Seen: told\r\nContent-Length: 0\r\n\r\n");
                assertEquals(405, heard.status(), verb + " " + path);
                assertFalse(heard.text().contains("told"), heard::text);
            }
        }
        assertEquals(
                405, asked("OPTIONS * HTTP/1.1\r\nHost: " + host() + "\r\n\r\n").status());
    }

    @Test
    @Proves("W13")
    void one_request_cannot_be_hidden_in_another() {
        String host = "Host: " + host() + "\r\n";
        String hidden = "GET /blank.html HTTP/1.1\r\n" + host + "\r\n";
        String chunked = "4\r\nabcd\r\n0\r\n\r\n";
        for (String head : List.of(
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n" + chunked,
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" + chunked,
                "Transfer-Encoding : chunked\r\nContent-Length: 4\r\n\r\n" + chunked,
                "Transfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n\r\n" + chunked,
                "Transfer-Encoding: \u000bchunked\r\nContent-Length: 4\r\n\r\n" + chunked,
                "Transfer-Encoding: chunked, identity\r\nContent-Length: 4\r\n\r\n" + chunked,
                "Content-Length: 0\r\nContent-Length: 5\r\n\r\nabcde",
                "Content-Length: 0, 5\r\n\r\nabcde",
                "Content-Length: +5\r\n\r\nabcde",
                "Content-Length: -5\r\n\r\nabcde",
                "Content-Length: 0x5\r\n\r\nabcde")) {
            Heard heard = of("POST /leave HTTP/1.1\r\n" + host + head + hidden);
            assertEquals(400, heard.status(), head);
            assertEquals(1, heard.answers(), head);
            assertTrue(heard.closed(), head);
        }
        for (String odd : List.of("xchunked", "identity", "chunked")) {
            Heard heard = of("POST /leave HTTP/1.1\r\n" + host + "Transfer-Encoding: " + odd + "\r\n\r\n" + hidden);
            assertTrue(heard.status() == 411 || heard.status() == 400, odd + heard.text());
            assertEquals(1, heard.answers(), odd);
            assertTrue(heard.closed(), odd);
        }
        for (String old :
                List.of("GET " + SignIn.FORM + "\r\n\r\n", "GET " + SignIn.FORM + " HTTP/9.9\r\n" + host + "\r\n")) {
            Heard heard = of(old);
            assertEquals(400, heard.status(), old);
            assertTrue(heard.closed(), old);
        }
        Heard upgrade = of(
                "GET " + SignIn.FORM + " HTTP/1.1\r\n" + host
                        + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
        assertEquals(200, upgrade.status());
    }

    @Test
    @Proves("W14")
    void no_path_leads_to_what_is_not_a_page() {
        List<String> faults = new ArrayList<>();
        for (String path : List.of(
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "/META-INF/MANIFEST.MF",
                "/web-inf/web.xml",
                "/WEB-INF%2fweb.xml",
                "/%57EB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/blank.html/../WEB-INF/web.xml",
                "/blank.html/..;/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/signin/form/signInForm.xhtml",
                "/contacts/list/contactList.xhtml",
                "/WEB-INF/frame/layout.xhtml",
                "/signin/form/signInForm/",
                "/signin/form/signInForm/x",
                "/signin/form/signInForm;x=1",
                "/signin;/form/signInForm",
                "/;/signin/form/signInForm",
                "/signin/form/signInForm%00",
                "/signin%2fform%2fsignInForm",
                "/signin%252fform%252fsignInForm",
                "/resources/suviaz/suviaz.css",
                STATIC,
                STATIC + "suviaz.css.xhtml?ln=..",
                STATIC + "suviaz.css.xhtml?ln=suviaz/../suviaz",
                STATIC + "web.xml.xhtml?loc=../../WEB-INF",
                STATIC + "web.xml.xhtml?con=../WEB-INF",
                STATIC + "../WEB-INF/web.xml.xhtml",
                STATIC + "..%2fWEB-INF%2fweb.xml.xhtml",
                STATIC + "%2e%2e/WEB-INF/web.xml",
                STATIC + "%c0%ae%c0%ae/WEB-INF/web.xml.xhtml",
                STATIC + "WEB-INF/web.xml.xhtml",
                STATIC + "suviaz.css?ln=suviaz",
                STATIC + "layout.xhtml.xhtml?ln=frame",
                "/javax.faces.resource/suviaz.css.xhtml?ln=suviaz",
                "/%c0%ae%c0%ae/WEB-INF/web.xml",
                "/..%2f..%2fetc/passwd",
                "/..%5c..%5cetc/passwd",
                "/faces/signin/form/signInForm",
                "/signin/form/signInForm.jsf",
                "/a.jsp")) {
            Heard heard = asked("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
            if (heard.status() != 404
                    || heard.text().contains("web-app")
                    || heard.text().contains("ui:composition")) {
                faults.add(path + " gave " + heard.status());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    @Proves("W15")
    void cookies_that_no_browser_of_ours_sends_get_a_plain_answer_and_no_page_of_the_log() {
        List<String> faults = new ArrayList<>();
        int before = HouseLog.lines().size();
        for (String cookie : List.of(
                "csfcfc=1_zzz",
                "csfcfc=%",
                "csfcfc=%zz",
                "csfcfc=\"1X_a\"",
                "csfcfc=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA",
                "csfcfc=" + "A".repeat(3000),
                "a=" + "x".repeat(60_000),
                "__Host-suviaz=../../x",
                "__Host-suviaz=" + "x".repeat(3000),
                "__Host-suviaz=a; __Host-suviaz=b",
                "JSESSIONID=1; jsessionid=2",
                "$Version=1; $Path=/; a=\"\\\"",
                "=\"; ",
                ";;;;",
                "a=\0",
                "a=\u0001",
                "__Host-suviaz=\u00ff\u00fe",
                IntStream.range(0, 500).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; ")))) {
            for (String path : List.of(SignIn.FORM, "/blank.html")) {
                Heard heard =
                        asked("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nCookie: " + cookie + "\r\n\r\n");
                if (heard.status() != 200 && heard.status() != 400
                        || heard.text().contains("csfcfc")) {
                    faults.add(cookie.substring(0, Math.min(cookie.length(), 40)) + " gave " + heard.status());
                }
            }
        }
        assertEquals(List.of(), faults);
        List<String> traces = HouseLog.lines().stream()
                .skip(before)
                .filter(line -> line.startsWith("\tat "))
                .toList();
        assertEquals(List.of(), traces);
    }

    @Test
    @Proves("W16")
    void the_number_of_a_window_is_never_written_back() {
        String lie = "\"><b id=reflected>";
        for (String name :
                List.of("jfwid", "jakarta.faces.ClientWindow", "javax.faces.ClientWindow", "dswid", "windowId")) {
            for (String page : List.of(SignIn.FORM, SignIn.START, "/contacts/list/contactList")) {
                Answer asked = town.as("ZONE_ORGANISER").get(page + "?" + name + "=" + Visitor.encoded(lie));
                assertFalse(asked.body().contains("reflected"), () -> name + " on " + page);
            }
            Answer form = new Visitor().get(SignIn.FORM);
            Answer posted = new Visitor().submit(form, Map.of("name", "x", "passphrase", "y", name, lie), "go");
            assertFalse(posted.body().contains("reflected"), name);
        }
    }

    @Test
    @Proves("W17")
    void every_body_says_how_its_letters_are_written() {
        Map<String, String> faults = new TreeMap<>();
        PAGES.forEach((stop, answer) -> {
            String kind = answer.headers().firstValue("Content-Type").orElse("");
            boolean letters = !kind.matches("image/png|application/(pdf|zip|vnd[.\\w-]+)");
            if (answer.bytes().length > 0 && letters && !kind.matches("(text|application)/.*charset=UTF-8")) {
                faults.put(stop.toString(), kind);
            }
        });
        Visitor visitor = new Visitor();
        for (String path : List.of(
                "/none",
                "/blank.html",
                STATIC + "suviaz.css.xhtml?ln=suviaz",
                STATIC + "picker.js.xhtml?ln=suviaz",
                "/WEB-INF/web.xml",
                "/console")) {
            Answer answer = visitor.get(path);
            String kind = answer.headers().firstValue("Content-Type").orElse("");
            // What the server itself writes is plain ASCII, in every charset the same.
            boolean ascii = new String(answer.bytes(), StandardCharsets.ISO_8859_1).matches("\\p{ASCII}*");
            if (!kind.contains("charset=UTF-8") && !(ascii && answer.status() == 404)) {
                faults.put(path, kind);
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    @Proves("W17")
    @Proves("I4")
    void what_other_houses_have_is_not_here() {
        List<String> faults = new ArrayList<>();
        for (String path : List.of(
                "/.git/HEAD",
                "/.git/config",
                "/.env",
                "/console",
                "/console/index.html",
                "/management",
                "/metrics",
                "/health",
                "/health/live",
                "/jmx",
                "/jolokia",
                "/actuator",
                "/admin",
                "/j_security_check",
                "/favicon.ico",
                "/robots.txt",
                "/index.html",
                "/index.xhtml",
                "/undertow.png",
                "/primepush",
                STATIC
                        + "dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=4xE5s8AClZxUxmyaZjpBstMXUalIgOJHOtvxel%2Fv4YXvibdOn52ow4M6lDqKvnsj",
                STATIC + "dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=il&pfdrid=x",
                "/javax.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=x",
                SignIn.FORM + "?pfdrt=sc&pfdrid=x&cmd=id")) {
            for (String verb : List.of("GET", "POST")) {
                Heard heard =
                        asked(verb + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Length: 0\r\n\r\n");
                boolean page = path.startsWith(SignIn.FORM);
                if (page ? heard.status() != 200 : heard.status() != 404) {
                    faults.add(verb + " " + path + " gave " + heard.status());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void what_breaks_is_a_number_for_the_person_and_one_entry_for_the_operator() {
        Visitor visitor = town.as("MAILING_ORGANISER");
        int before = HouseLog.lines().size();
        Answer broken;
        House.database().change("rename table mailing to mailing_away");
        try {
            broken = visitor.get("/mailings/list/mailingList");
        } finally {
            House.database().change("rename table mailing_away to mailing");
        }
        assertEquals(500, broken.status());
        String number = broken.text().replaceAll("(?s).*\\b([0-9a-f]{6})\\b.*", "$1");
        assertTrue(broken.text().contains(Say.be("frame.broken.text", number)), broken::text);
        for (String told : List.of("Exception", "mailing_", "select ", "org.", "SQL")) {
            assertFalse(broken.body().contains(told), told);
        }
        assertEquals("no-store", broken.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "nosniff", broken.headers().firstValue("X-Content-Type-Options").orElse(""));
        List<String> entries = HouseLog.lines().stream()
                .skip(before)
                .filter(line -> line.contains("number " + number + " at /mailings/list/mailingList"))
                .toList();
        assertEquals(1, entries.size(), entries::toString);
        assertEquals(200, visitor.get("/mailings/list/mailingList").status());
    }

    @Test
    void our_files_have_another_address_when_they_have_another_content() {
        String style = PAGES.values().stream()
                .filter(WebHardeningIT::isHtml)
                .map(answer -> answer.html().select("link[rel=stylesheet]").attr("href"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        assertTrue(style.matches(STATIC + "suviaz\\.css\\.xhtml\\?ln=suviaz&v=[0-9a-f]{12}"), style);
        assertEquals(200, new Visitor().get(style).status());
    }

    private static void refused(List<String> faults, String letters) {
        Heard heard = asked(letters);
        if (heard.status() < 400 || heard.status() > 499) {
            faults.add(letters + " gave " + heard.status());
        }
    }

    private static boolean isHtml(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** As by somebody who has nothing more to ask. */
    private static Heard asked(String letters) {
        return of(letters.replaceFirst("\r\n", "\r\nConnection: close\r\n"));
    }

    private static Heard of(String letters) {
        raw++;
        return RawRequest.of(URI.create(House.url()), letters);
    }

    private static String host() {
        return URI.create(House.url()).getAuthority();
    }

    @AfterAll
    static void figures() {
        System.out.printf("WebHardeningIT: %d pages looked at, %d requests by hand%n", PAGES.size(), raw);
    }
}
