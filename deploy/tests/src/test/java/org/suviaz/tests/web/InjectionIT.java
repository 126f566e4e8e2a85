package org.suviaz.tests.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Tour;

/** What somebody sends who wants a statement, an expression, a page, the log or a header to be read as something else. */
class InjectionIT {
    private static final Path VIEWS = Path.of(System.getProperty("suviaz.root", "../.."))
            .resolve("crm-web/src/main/java/org/suviaz/web")
            .toAbsolutePath();
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final String LIST = "/contacts/list/contactList";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String STATE = "jakarta.faces.ViewState";

    /** Stands in each of these, so that it is known again wherever it comes out. */
    private static final String MARK = "zq7w";

    private static final List<String> CORPUS = List.of(
            MARK + "'",
            MARK + "\" or \"\"=\"",
            MARK + "' or '1'='1' -- ",
            "1;select sleep(9)#" + MARK,
            "NAME desc, (select passphrase from account limit 1) " + MARK,
            "999999999999999999999" + MARK,
            "-1",
            "2147483648",
            "\u0000" + MARK,
            "#{7*191}" + MARK + "${7*191}",
            "#{''.class.forName('java.lang.Runtime')}" + MARK,
            "../../WEB-INF/" + MARK,
            "<b id=" + MARK + ">",
            "\ud83d\ude00\u202e\uffff" + MARK,
            MARK + "я".repeat(1500));

    private static Side town;
    private static List<Tour.Stop> stops;
    private static int sent;

    @BeforeAll
    static void settle() {
        town = new Side("city-pinsk", "Пінск");
        stops = new Tour(town, new Side("BY", "Мінск")).stops();
    }

    @Test
    @Proves("I1")
    @Proves("I3")
    void nothing_in_any_parameter_breaks_a_page_or_becomes_part_of_a_statement() {
        Map<String, String> faults = new TreeMap<>();
        int before = HouseLog.lines().size();
        House.telling("org.hibernate.SQL", () -> {
            for (Tour.Stop stop : stops) {
                List<String> parameters = parameters(stop);
                for (String attack : CORPUS) {
                    for (String parameter : parameters) {
                        Map<String, String> query = new LinkedHashMap<>(stop.named());
                        query.put(parameter, attack);
                        looked(faults, stop, query);
                    }
                    looked(faults, stop, Map.of("none", attack, "sort", attack, "p", attack));
                }
            }
            Visitor organiser = town.as("ZONE_ORGANISER");
            for (String attack : CORPUS) {
                judged(faults, "/search " + attack, organiser.post("/search", Map.of("words", attack)), attack);
                judged(
                        faults,
                        "/contacts/narrow " + attack,
                        organiser.post("/contacts/narrow", Map.of("zoneName", attack, "zone", attack, "sort", attack)),
                        attack);
            }
        });
        assertEquals(Map.of(), faults);
        List<String> statements = HouseLog.lines().stream()
                .skip(before)
                .filter(line -> line.contains("org.hibernate.SQL"))
                .toList();
        assertTrue(statements.size() > 500, () -> statements.size() + " statements were told");
        assertEquals(
                List.of(),
                statements.stream().filter(line -> line.contains(MARK)).toList());
        assertTrue(statements.stream().anyMatch(line -> line.contains("=?")), () -> statements.get(0));
    }

    private static void looked(Map<String, String> faults, Tour.Stop stop, Map<String, String> query) {
        String address = new Tour.Stop(stop.side(), stop.role(), stop.page(), query).address();
        judged(faults, address, stop.visitor().get(address), String.join("", query.values()));
    }

    private static void judged(Map<String, String> faults, String asked, Answer answer, String attack) {
        sent++;
        String body = answer.body();
        if (answer.status() >= 500) {
            faults.put(asked, "gave " + answer.status());
        } else if (body.contains("<b id=" + MARK) || body.contains("Exception")) {
            faults.put(asked, "is written back");
        } else if (attack.contains("7*191") && body.contains("1337" + MARK)) {
            faults.put(asked, "was worked out");
        }
    }

    /** What the view of that page reads from its address. */
    private static List<String> parameters(Tour.Stop stop) {
        Path view = VIEWS.resolve(stop.page().substring(1) + ".xhtml");
        List<String> names = new ArrayList<>(stop.named().keySet());
        if (Files.exists(view)) {
            try {
                PARAMETER.matcher(Files.readString(view)).results().forEach(found -> {
                    if (!names.contains(found.group(1))) {
                        names.add(found.group(1));
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    @Test
    @Proves("I3")
    void what_looks_like_an_expression_is_shown_as_it_was_typed_in_every_form() {
        Map<String, String> faults = new TreeMap<>();
        // each form is sent, also that of a role that other tests give
        List<String> names = namesOf("VIEWER");
        int forms = 0;
        for (Tour.Stop stop : stops) {
            for (Element found : stop.open().html().select("form:has(input[name=" + STATE + "])")) {
                FormElement form = (FormElement) found;
                Map<String, String> typed = new LinkedHashMap<>();
                form.select("input[type=text], textarea")
                        .forEach(field -> typed.put(field.attr("name"), "\"><b id=" + MARK + ">#{7*191}" + MARK));
                for (Element button : typed.isEmpty() ? List.<Element>of() : form.select("input[type=submit]")) {
                    Map<String, String> fields = Visitor.fields(form, null);
                    fields.putAll(typed);
                    fields.put(button.attr("name"), button.val());
                    judged(faults, stop + " " + button.val(), stop.visitor().post(stop.address(), fields), "7*191");
                    forms++;
                }
            }
        }
        RolePage.of(SignIn.as(Staff.with("ADMINISTRATOR", "BY")), "VIEWER")
                .typed("nameBe", names.get(0))
                .typed("nameRu", names.get(1))
                .typed("nameEn", names.get(2))
                .save();
        assertEquals(names, namesOf("VIEWER"));
        assertEquals(Map.of(), faults);
        int sentForms = forms;
        assertTrue(forms > 15, () -> sentForms + " forms were sent");
    }

    private static List<String> namesOf(String role) {
        return Stream.of("be", "ru", "en")
                .map(language -> House.database().text("select name_" + language + " from role where code = ?", role))
                .toList();
    }

    @Test
    @Proves("I3")
    void headers_and_languages_are_no_expressions() {
        Visitor visitor = new Visitor();
        for (String name : List.of("User-Agent", "X-Forwarded-For", "Faces-Request", "X-Requested-With", "Referer")) {
            Answer answer = visitor.get(SignIn.FORM, Map.of(name, "#{7*191}" + MARK + "${7*191}"));
            assertEquals(200, answer.status(), name);
            assertFalse(answer.body().contains("1337"), name);
        }
        for (String language : List.of("#{7*191}", "../be", "be_BY_x#{7*191}", "x".repeat(500))) {
            Answer answer = visitor.post("/language", Map.of("to", language, "back", SignIn.FORM));
            assertEquals(200, answer.status(), language);
            assertFalse(answer.body().contains("1337"), language);
        }
    }

    @Test
    @Proves("I5")
    void a_memory_that_was_made_by_hand_reads_nothing_and_breaks_nothing() {
        Visitor visitor = town.as("ZONE_ORGANISER");
        String page = EDIT + "?id=" + town.person();
        Answer form = visitor.get(page);
        String own = form.html().select("input[name=" + STATE + "]").val();
        String foreign = town.as("NATIONAL_COORDINATOR")
                .get(page)
                .html()
                .select("input[name=" + STATE + "]")
                .val();
        String before = note();
        int lines = HouseLog.lines().size();
        for (String forged : List.of(
                foreign,
                flipped(own),
                own.substring(0, own.length() / 2),
                own + "0",
                own.replace(':', ';'),
                own.split(":")[0],
                own.split(":")[0] + ":" + own.split(":")[0],
                ":",
                "-1:-1",
                "9".repeat(40) + ":" + "9".repeat(40),
                "stateless",
                "rO0ABXNyABdqYXZhLnV0aWwuUHJpb3JpdHlRdWV1ZZTaMLT7P4KxAwACSQAEc2l6ZUwACmNvbXBhcmF0b3J0",
                gadget(),
                "H4sIAAAAAAAAAFvzloG1uIhBMCuxLFGvtCQzR88jsTjDN7EgKDWtKDU5NSU1Jac4Nbk0B0gBANkBTHIzAAAA",
                "x".repeat(1 << 20),
                "\u0000\u0001\u0002",
                "#{7*191}")) {
            Answer answer = visitor.submit(form, Map.of(STATE, forged, "note", MARK), "save");
            String name = forged.substring(0, Math.min(30, forged.length()));
            sent++;
            assertTrue(answer.status() < 500, () -> name + " gave " + answer.status());
            assertFalse(answer.body().contains("Exception") || answer.body().contains("1337"), name);
            assertEquals(before, note(), name);
        }
        List<String> read = HouseLog.lines().stream()
                .skip(lines)
                .filter(line -> line.matches(".*(ObjectInputStream|InvalidClass|StreamCorrupted|resolveClass).*"))
                .toList();
        assertEquals(List.of(), read);
    }

    private static String note() {
        return House.database().text("select note from contact where id = ?", town.person());
    }

    private static String flipped(String state) {
        char last = state.charAt(state.length() - 1);
        return state.substring(0, state.length() - 1) + (char) (last == '0' ? '1' : last - 1);
    }

    /** Objects of Java, written as a state that lies in the page would be. */
    private static String gadget() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(Map.of("a", new ArrayList<>(List.of(MARK)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    @Proves("I6")
    void a_search_in_another_shape_finds_nothing() {
        Visitor visitor = town.as("ZONE_ORGANISER");
        Answer found = visitor.post("/search", Map.of("words", town.canary()));
        assertTrue(found.text().contains(town.canary()), found::text);
        String number = found.address().getQuery().replaceAll("\\D", "");
        Answer none = visitor.get(LIST + "?search=999999999");
        for (String shape : List.of(
                "{\"words\":\"" + town.canary() + "\"}",
                "[" + number + "]",
                number + ".0",
                number + " or 1=1",
                "0x" + number,
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                town.canary(),
                "O:8:\"stdClass\":0:{}",
                "-" + number)) {
            Answer answer = visitor.get(LIST + "?search=" + Visitor.encoded(shape));
            sent++;
            assertTrue(answer.status() == 404 || answer.status() == none.status(), () -> shape + answer.status());
            assertFalse(answer.html().select("table.people tbody").text().contains(town.canary()), shape);
        }
        for (String filter : List.of("zone", "tag", "sort", "size", "look", "consent")) {
            Answer answer = visitor.get(LIST + "?" + filter + "=" + Visitor.encoded("{\"$gt\":0}"));
            sent++;
            assertTrue(answer.status() < 500, filter);
        }
    }

    @Test
    @Proves("I7")
    void a_name_with_line_breaks_stands_in_the_log_as_no_line_of_its_own() {
        int before = HouseLog.lines().size();
        String forged =
                "x\r\n2026-11-25 12:00:00,000 INFO  [org.suviaz] " + MARK + " signed in\u001b[2J\u0007\u2028" + MARK;
        SignIn.tried(new Visitor(), forged, "whatever was typed here");
        Visitor visitor = town.as("ZONE_ORGANISER");
        visitor.post("/search", Map.of("words", forged));
        visitor.get("/none" + Visitor.encoded(forged).replace("+", "%20"));
        visitor.get(EDIT + "?id=" + Visitor.encoded(forged));
        visitor.submit(visitor.get(EDIT), Map.of("surnameBe", forged, "settlement", forged), "save");
        sent += 5;
        List<String> said = HouseLog.lines().stream()
                .skip(before)
                .filter(line -> line.contains(MARK) || line.indexOf('\u001b') > 0 || line.indexOf('\u0007') >= 0)
                .toList();
        assertEquals(List.of(), said);
        assertEquals(
                0,
                House.database()
                        .number("select count(*) from audit_entry where concat(account, zone, kind, object)"
                                + " regexp '[[:cntrl:]]' or concat(account, zone, kind, object) like '%" + MARK
                                + "%'"));
    }

    @Test
    @Proves("I8")
    void nobody_puts_a_header_together_or_is_led_out_of_the_house() {
        for (String back : List.of(
                "http://evil.onion/",
                "//evil.onion/",
                "/\\evil.onion",
                "\\\\evil.onion",
                "/%0d%0aSet-Cookie:%20a=b",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/start/home/startHome@evil.onion",
                "https:evil.onion",
                "/\t/evil.onion",
                "/.evil.onion",
                "/start/home/startHome?x=http://evil.onion",
                "/start/home/startHome#@evil.onion",
                SignIn.FORM + "\u0000")) {
            Answer led = new Visitor().post("/language", Map.of("to", "be\r\nX-Evil: 1", "back", back));
            sent++;
            assertEquals(
                    House.url().replaceAll("/$", ""), led.address().toString().replaceAll("(//[^/]*)/.*", "$1"));
            assertFalse(led.headers().map().toString().contains("evil"), back);
        }
        Visitor visitor = town.as("ZONE_ORGANISER");
        for (String crooked : List.of("tag", "letters", "sort", "size", "consent", "zone", "away")) {
            Answer led =
                    visitor.post("/contacts/narrow", Map.of(crooked, "1\r\nX-Evil: 1", "zoneName", "\r\nX-Evil: 1"));
            sent++;
            assertTrue(led.headers().firstValue("X-Evil").isEmpty(), crooked);
            assertTrue(led.address().getPath().equals(LIST), crooked);
        }
        Side fresh = new Side("city-navapolack", "Наваполацк");
        for (Tour.Stop stop : new Tour(fresh, fresh).stops()) {
            if (stop.page().startsWith("/download/")) {
                Answer file = stop.visitor()
                        .get(stop.address() + (stop.address().contains("?") ? "&" : "?") + "name="
                                + Visitor.encoded("x\r\nX-Evil: 1"));
                String name = file.headers().firstValue("Content-Disposition").orElse("");
                assertTrue(name.matches("attachment; ?filename=\"?[a-z0-9.-]+\"?"), name);
                sent++;
            }
        }
    }

    @Test
    @Proves("I9")
    void however_strange_the_words_are_a_search_reads_about_as_much_as_for_plain_ones() {
        Visitor visitor = town.as("ZONE_ORGANISER");
        long plain = rowsRead(visitor, "Іваноў Язэп");
        for (String words : List.of(
                "а".repeat(10_000),
                "(а+)+$".repeat(1_000),
                "%".repeat(5_000),
                "_".repeat(5_000),
                "а ".repeat(5_000),
                "+375".repeat(2_500),
                "''\\".repeat(3_000),
                "\u0301".repeat(10_000),
                "іўяёэ".repeat(2_000))) {
            long read = rowsRead(visitor, words);
            assertTrue(
                    read <= 10 * plain + 20_000,
                    () -> words.substring(0, 6) + "… read " + read + " rows, plain words " + plain);
        }
    }

    private static long rowsRead(Visitor visitor, String words) {
        long before = read();
        Answer answer = visitor.post("/search", Map.of("words", words));
        sent++;
        assertEquals(200, answer.status());
        return read() - before;
    }

    private static long read() {
        return House.database()
                .number("select sum(variable_value) from information_schema.global_status"
                        + " where variable_name like 'HANDLER\\_READ%'");
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "InjectionIT: %d requests, %d of %d pages take parameters%n",
                sent, stops.stream().filter(stop -> !parameters(stop).isEmpty()).count(), stops.size());
    }
}
