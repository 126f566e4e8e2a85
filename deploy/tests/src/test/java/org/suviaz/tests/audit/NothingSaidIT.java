package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.tests.atrest.Disk;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Who reads the log, the console or the server's files learns no name, number, word, passphrase, code or session. */
class NothingSaidIT {
    private static final Path HOUSE = Path.of("target/house").toAbsolutePath();
    private static final String TOWN = "Пружаны";
    private static final String ZONE = "1256000000";
    private static final String SURNAME = "Жыўкаўнёнкава";
    private static final String PHONE = "296418357";
    private static final String SEARCHED = "Вугольніцкаўка";
    private static final String NOTE = "Кветкаўюшка";
    private static final String LETTER = "Запрашальнёўка";
    private static final String WRONG = "цапля дзевяць гузіккаў пяройдзе";
    private static final String FRESH = "венік сядзіць за печкай сёмуха";
    private static final String CODE = "914730914730";

    private static final List<String> SAID = new ArrayList<>();
    private static Disk disk;
    private static int rows;

    @BeforeAll
    static void say() {
        SAID.addAll(List.of(
                SURNAME,
                SURNAME.toLowerCase(Locale.ROOT),
                SURNAME.toUpperCase(Locale.ROOT),
                SearchKey.of(SURNAME),
                PHONE,
                SEARCHED,
                SearchKey.of(SEARCHED),
                NOTE,
                LETTER,
                WRONG,
                FRESH,
                CODE));
        var day = new Workday(SURNAME, PHONE, TOWN);
        Staff organiser = Staff.with("ZONE_ORGANISER", ZONE);
        Visitor visitor = in(organiser);
        String person = day.adds(visitor);
        for (String words : List.of(SEARCHED, SURNAME, PHONE)) {
            day.finds(visitor, words);
        }
        day.changes(visitor, person, NOTE);
        refused(visitor);
        day.bringsIn(visitor);
        day.writes(in(Staff.with("MAILING_ORGANISER", ZONE)), LETTER);
        // a passphrase is typed into the wrong field every day
        SignIn.tried(new Visitor(), WRONG, WRONG);
        SignIn.tried(new Visitor(), organiser.name(), WRONG);
        Visitor third = new Visitor();
        third.submit(third.get(SignIn.FORM), Map.of("name", organiser.name(), "passphrase", WRONG, "code", CODE), "go");
        firstSignIn();
    }

    @Test
    @Proves("L2")
    void no_entry_and_no_checkpoint_holds_what_was_said() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = House.database().owner();
                var statement = owner.createStatement()) {
            for (String table : List.of("audit_entry", "audit_checkpoint")) {
                try (var lines = statement.executeQuery("select * from " + table)) {
                    int columns = lines.getMetaData().getColumnCount();
                    while (lines.next()) {
                        rows++;
                        var line = new StringBuilder();
                        for (int i = 1; i <= columns; i++) {
                            line.append(lines.getString(i)).append(' ');
                        }
                        SAID.stream()
                                .filter(word -> line.indexOf(word) >= 0)
                                .forEach(word -> found.add(table + " holds " + word + ": " + line));
                    }
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(rows > 20, () -> rows + " rows");
    }

    @Test
    @Proves("L2")
    void neither_the_console_nor_a_file_of_the_server_holds_what_was_said() {
        disk = new Disk(HOUSE.resolve("server"), HOUSE.resolve("server.log"));
        assertEquals(List.of(), disk.holding(Disk.spelled(SAID)));
        assertTrue(disk.files() > 50, () -> disk.files() + " files");
    }

    /** The search that found nothing would have found it. */
    @Test
    void what_lies_there_is_found() throws IOException {
        Path planted = HOUSE.resolve("server/said");
        for (Charset encoding : Disk.ENCODINGS) {
            Files.write(planted, ("x" + SURNAME + "x").getBytes(encoding));
            try {
                assertFalse(new Disk(HOUSE.resolve("server"))
                        .holding(Disk.spelled(List.of(SURNAME)))
                        .isEmpty());
            } finally {
                Files.delete(planted);
            }
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "NothingSaidIT: %d things said, %d entries, %d files and %d MB looked through%n",
                SAID.size(), rows, disk == null ? 0 : disk.files(), disk == null ? 0 : disk.mebibytes());
    }

    /** Signed in, and the number of the session is one more thing that nobody may tell. */
    private static Visitor in(Staff staff) {
        Visitor visitor = SignIn.as(staff);
        SAID.add(session(visitor));
        return visitor;
    }

    /** What is wrong is shown to the person who typed it, and to nobody else. */
    private static void refused(Visitor visitor) {
        Answer refused = visitor.submit(
                visitor.get(Workday.EDIT), Map.of("surnameBe", SURNAME, "settlement", NOTE + SURNAME), "save");
        assertEquals(422, refused.status(), refused::text);
    }

    /** Somebody's first day: with a code that is good once, and a passphrase of the own. */
    private static void firstSignIn() {
        Staff fresh = Staff.with("VIEWER", ZONE);
        Visitor administrator = in(Staff.with("ADMINISTRATOR", "BY"));
        Answer card = administrator.get("/accounts/card/accountCard?id=" + fresh.id());
        String code = administrator
                .submit(card, Map.of(), "reset")
                .html()
                .getElementById("code")
                .text();
        SAID.add(code);
        Visitor visitor = new Visitor();
        Answer first = visitor.submit(
                visitor.get("/signin/first/firstSignIn"),
                Map.of("name", fresh.name(), "code", code, "fresh", FRESH, "again", FRESH),
                "go");
        assertEquals(200, first.status(), first::text);
        SAID.add(session(visitor));
    }

    private static String session(Visitor visitor) {
        return visitor.cookie().replaceAll("^[^=]*=|\\.suviaz$", "");
    }
}
