package org.suviaz.tests.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.RawRequest;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Tour;

/** Nobody who reads the house's disk learns from where, with what and from which page somebody came. */
class NoTraceOfVisitorsIT {
    private static final Path FOLDER = Path.of("target/house").toAbsolutePath();
    private static final String MARK = "Zq9wCanary";
    private static final String NUMBERS = "203.0.113.77";
    private static final Map<String, String> TELLING = Map.of(
            "User-Agent", MARK + "/1.0",
            "Referer", "http://127.0.0.1/" + MARK,
            "X-Forwarded-For", NUMBERS,
            "X-Real-IP", NUMBERS,
            "Forwarded", "for=" + NUMBERS);

    private static int looked;
    private static int columns;

    @BeforeAll
    static void visit() {
        Side town = new Side("city-pinsk", "Пінск");
        for (Tour.Stop stop : new Tour(town, new Side("BY", "Мінск")).stops()) {
            stop.visitor().get(stop.address(), TELLING);
        }
        Visitor stranger = new Visitor();
        for (String address : List.of(SignIn.FORM, "/none", "/WEB-INF/web.xml", "/contacts/list/contactList")) {
            stranger.get(address, TELLING);
        }
        URI house = URI.create(House.url());
        String head = " HTTP/1.1\r\nHost: " + house.getAuthority() + "\r\nUser-Agent: " + MARK + "\r\nX-Forwarded-For: "
                + NUMBERS + "\r\nReferer: http://" + MARK + "/\r\n";
        for (String broken : List.of(
                "GET /" + head + "Cookie: a=\0" + MARK + "\r\n\r\n",
                "TRACE /" + head + "\r\n",
                "POST /signin/form/signInForm" + head + "Content-Length: 3\r\n\r\n%zz",
                "GET /?x=%zz" + head + "\r\n",
                "NONE" + head + "\r\n")) {
            RawRequest.of(house, broken);
        }
    }

    @Test
    void no_file_of_the_house_holds_where_from_or_with_what_somebody_came() throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                looked++;
                if (holds(file, MARK) || holds(file, NUMBERS)) {
                    found.add(FOLDER.relativize(file).toString());
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(looked > 50, () -> looked + " files");
    }

    /** The search that found nothing would have found it. */
    @Test
    void what_lies_there_is_found() throws IOException {
        Path planted = Files.writeString(FOLDER.resolve("planted"), "before " + MARK + " after");
        try {
            assertTrue(holds(planted, MARK));
        } finally {
            Files.delete(planted);
        }
    }

    @Test
    void no_table_holds_an_address_of_a_machine_or_what_a_browser_says_of_itself() throws SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        try (Connection owner = House.database().owner();
                Statement statement = owner.createStatement()) {
            List<String[]> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t"
                            + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                            + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                            + " and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'varbinary', 'blob', 'mediumblob', 'longblob')")) {
                while (rows.next()) {
                    texts.add(new String[] {rows.getString(1), rows.getString(2)});
                    assertFalse(
                            rows.getString(2).matches("(?i)(.*_)?(ip|agent|user_agent|referr?er|remote|host|addr)"),
                            rows.getString(1) + "." + rows.getString(2));
                }
            }
            columns = texts.size();
            for (String[] text : texts) {
                String column = "cast(`" + text[1] + "` as char)";
                try (ResultSet rows = statement.executeQuery("select count(*) from `" + text[0] + "` where " + column
                        + " like '%" + MARK + "%' or " + column + " like '%127.0.0.1%' or " + column + " like '%"
                        + NUMBERS + "%'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.put(text[0] + "." + text[1], rows.getLong(1));
                    }
                }
            }
        }
        assertEquals(Map.of(), found);
        assertTrue(columns > 80, () -> columns + " columns");
    }

    private static boolean holds(Path file, String word) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            String wide = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(word) || bytes.contains(wide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("NoTraceOfVisitorsIT: %d files and %d columns of tables looked through%n", looked, columns);
    }
}
