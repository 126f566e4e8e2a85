package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.audit.BreakingFilter.Place;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.RawRequest;
import org.suviaz.tests.http.RawRequest.Heard;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.web.HouseLog;

/** Whatever breaks, wherever it does: the person gets a number and nothing else, the operator one line with that number. */
class BreakageIT {
    private static final Pattern NUMBER =
            Pattern.compile(Pattern.quote(Say.be("frame.broken.text", "@")).replace("@", "\\E([0-9a-f]{6})\\Q"));
    private static final String TELLING =
            "(?is).*(Zq7wKanarejka|\\b(java|jakarta|org\\.(suviaz|hibernate|mariadb|jboss))\\.|exception|throwable"
                    + "|select .* from |/opt/|/home/|standalone|wildfly|undertow|caused by|\\bat [a-z]+\\.|denied|mariadb).*";
    private static final String LETTERS = "/download/letters?mailing=1";
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private static int kinds;
    private static int places;
    private static int ofTheDatabase;
    private static int unreadable;

    private final Map<String, String> faults = new TreeMap<>();
    private final List<String> numbers = new ArrayList<>();

    @Test
    @Proves("L7")
    void whatever_is_thrown_in_a_door_a_page_a_download_or_a_post_gives_a_number() {
        Staff mailer = Staff.with("MAILING_ORGANISER", "city-viciebsk");
        House.with(Archives.planted(Breaking.class, BreakingFilter.class), () -> {
            Visitor visitor = SignIn.as(new Visitor(House.urlAsItStands()), mailer);
            Visitor stranger = new Visitor(House.urlAsItStands());
            Map<String, String> form =
                    new TreeMap<>(Visitor.fields(stranger.get(SignIn.FORM).form("form"), "go"));
            for (Breaking one : Breaking.values()) {
                judge(one + " in a page", visitor.get(asking(SignIn.START, one, Place.DOOR)));
                judge(one + " in a download", visitor.get(asking(LETTERS, one, Place.DOOR)));
                judge(one + " while a page is written", visitor.get(asking(SignIn.START, one, Place.WRITING)));
                judge(one + " in a post", stranger.post(asking(SignIn.FORM, one, Place.READING), form));
            }
            assertEquals(200, visitor.get(SignIn.START).status(), "the house goes on");
            assertTrue(tells(Breaking.SECRET));
        });
        kinds = Breaking.values().length;
        places = numbers.size();
        assertTold();
    }

    @Test
    @Proves("L7")
    void a_table_that_is_not_there_or_may_not_be_read_gives_a_number() throws SQLException {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-viciebsk"));
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", "city-viciebsk"));
        String application = "'" + user() + "'@'%'";
        broken(
                "rename table mailing to mailing_gone",
                "rename table mailing_gone to mailing",
                () -> judge("a table renamed", mailer.get("/mailings/list/mailingList")));
        broken("rename table import_batch to import_gone", "rename table import_gone to import_batch", () -> {
            judge("lists renamed", organiser.get("/imports/list/importList"));
            judge("faults of lists renamed", organiser.get("/download/faults?batch=1"));
        });
        broken(
                "revoke insert on audit_entry from " + application,
                "grant insert on audit_entry to " + application,
                () -> {
                    judge("a log that may not be written", organiser.get("/contacts/list/contactList"));
                    judge("a search that cannot be logged", organiser.post("/search", Map.of("words", "Язэп")));
                });
        assertEquals(200, organiser.get("/contacts/list/contactList").status());
        ofTheDatabase += numbers.size();
        assertTold();
    }

    @Test
    @Proves("L7")
    void connections_to_the_database_that_are_cut_give_a_number_or_pass_unseen() throws SQLException {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-viciebsk"));
        int cut = 0;
        for (int round = 0; round < 10; round++) {
            cut += cutAll();
            Answer answer = organiser.get("/contacts/list/contactList");
            if (answer.status() != 200) {
                judge("a connection cut", answer);
            }
        }
        int all = cut;
        assertTrue(all >= 10, () -> all + " connections cut");
        Waiting.until(
                () -> organiser.get("/contacts/list/contactList").status() == 200, A_WHILE, () -> "the house is down");
        ofTheDatabase += numbers.size();
        assertTold();
    }

    @Test
    @Proves("L7")
    void what_the_database_says_of_a_value_is_written_by_no_library() {
        String typed = "zq7wKanarejka";
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-viciebsk"));
        int before = HouseLog.lines().size();
        broken(
                "create trigger zq7w before insert on contact_base for each row if new.note like 'zq7w%' then"
                        + " signal sqlstate '22003' set message_text = new.note; end if",
                "drop trigger zq7w",
                () -> judge(
                        "a value that the database quotes",
                        organiser.submit(
                                organiser.get("/contacts/edit/contactEdit"),
                                Map.of("surnameBe", "Ёўневіч", "settlement", "Віцебск", "note", typed),
                                "save")));
        ofTheDatabase += numbers.size();
        assertTold();
        List<String> quoting = HouseLog.lines().stream()
                .skip(before)
                .filter(line -> line.contains(typed))
                .toList();
        // in a training organisation the line under the number quotes it on purpose; no library writes one beside it
        assertFalse(quoting.isEmpty(), "the database said it");
        List<String> beside = quoting.stream()
                .filter(line -> !line.contains("number ") && !line.startsWith("caused by "))
                .toList();
        assertEquals(List.of(), beside);
    }

    @Test
    @Proves("L7")
    void what_no_browser_sends_is_refused_without_a_word_too_many() {
        URI house = URI.create(House.url());
        String host = "Host: " + house.getAuthority() + "\r\nConnection: close\r\n";
        String bytes = "\u00ff\u00fe\u00c0\u00ae";
        for (String odd : List.of("%", "%z", "%zz", "%ff%fe", "%c0%ae", "%ed%a0%80", "%00", "%u0430", bytes)) {
            clean(
                    odd + " as a value",
                    RawRequest.of(house, "GET " + SignIn.FORM + "?x=" + odd + " HTTP/1.1\r\n" + host + "\r\n"));
            clean(
                    odd + " as a name",
                    RawRequest.of(house, "GET " + SignIn.FORM + "?" + odd + "=x HTTP/1.1\r\n" + host + "\r\n"));
            clean(odd + " in a path", RawRequest.of(house, "GET /signin/" + odd + " HTTP/1.1\r\n" + host + "\r\n"));
            String body = "form%3Aname=" + odd + "&form=form";
            clean(
                    odd + " in a form",
                    RawRequest.of(
                            house,
                            "POST " + SignIn.FORM + " HTTP/1.1\r\n" + host + "Content-Type: " + Visitor.FORM
                                    + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
        }
        for (String kind :
                List.of("multipart/form-data", "multipart/form-data; boundary=x", "text/plain; charset=none")) {
            clean(
                    kind,
                    RawRequest.of(
                            house,
                            "POST " + SignIn.FORM + " HTTP/1.1\r\n" + host + "Content-Type: " + kind
                                    + "\r\nContent-Length: 4\r\n\r\n--x\r"));
        }
        assertEquals(Map.of(), faults);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "BreakageIT: %d kinds of breakage in %d places, %d of the database, %d unreadable requests%n",
                kinds, places, ofTheDatabase, unreadable);
    }

    /** A page with a number, and nothing on it that tells of the house. */
    private void judge(String what, Answer answer) {
        Matcher number = NUMBER.matcher(answer.text());
        if (answer.status() != 500 || !number.find()) {
            faults.put(what, answer.status() + " " + answer.text());
        } else if (tells(answer.body())) {
            faults.put(what, answer.body());
        } else {
            numbers.add(number.group(1));
        }
    }

    /** Whether there is a word of the house's inside, but for the addresses that every page of ours has. */
    private static boolean tells(String body) {
        return body.replaceAll("/jakarta\\.faces\\.resource/|jakarta\\.faces\\.ViewState|/start/home/", "")
                .matches(TELLING);
    }

    private void clean(String what, Heard heard) {
        unreadable++;
        String body = heard.text().replaceFirst("(?s)^.*?\r\n\r\n", "");
        Matcher number = NUMBER.matcher(new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        boolean numbered = heard.status() == 500 && number.find();
        // a value that no field of the page has is nobody's, and the page is shown
        if (heard.status() != 200 && !numbered && (heard.status() < 400 || heard.status() >= 500)
                || heard.status() != 200 && tells(body)) {
            faults.put(what, heard.text());
        }
    }

    /** Each number stands at one line of the log. */
    private void assertTold() {
        assertEquals(Map.of(), faults);
        Waiting.until(() -> lines(numbers.get(numbers.size() - 1)) > 0, A_WHILE, () -> "the last number is not told");
        Map<String, Long> wrong = new TreeMap<>();
        for (String number : numbers) {
            if (lines(number) != 1) {
                wrong.put(number, lines(number));
            }
        }
        assertEquals(Map.of(), wrong);
    }

    private static long lines(String number) {
        return HouseLog.lines().stream()
                .filter(line -> line.contains("number " + number + " at /"))
                .count();
    }

    private static String asking(String page, Breaking what, Place where) {
        return page + (page.contains("?") ? "&" : "?") + BreakingFilter.WHAT + "=" + what + "&" + BreakingFilter.WHERE
                + "=" + where;
    }

    private static void broken(String breaking, String mending, Runnable work) {
        House.database().change(breaking);
        try {
            work.run();
        } finally {
            House.database().change(mending);
        }
    }

    private static String user() throws SQLException {
        try (Connection connection = House.database().application()) {
            return connection.getMetaData().getUserName().replaceFirst("@.*", "");
        }
    }

    /** The application's user may end its own connections, and nobody else's. */
    private static int cutAll() throws SQLException {
        List<Long> others = new ArrayList<>();
        try (Connection connection = House.database().application();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "select id from information_schema.processlist where id <> connection_id()")) {
                while (rows.next()) {
                    others.add(rows.getLong(1));
                }
            }
            for (long other : others) {
                try {
                    statement.execute("kill connection " + other);
                } catch (SQLException gone) {
                    // it ended by itself
                    continue;
                }
            }
        }
        return others.size();
    }
}
