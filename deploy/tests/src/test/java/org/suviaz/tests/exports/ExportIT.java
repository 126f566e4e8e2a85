package org.suviaz.tests.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Who;

/** People leave as a file: whom it holds and what of them, that it is harmless, and to whom it is given, once. */
class ExportIT {
    private static final String ZONE = "1240000000";
    private static final String TOWN = "Камянец";
    private static final String SEEN = "1220000000";
    private static final String RETURNS = "1230000000";

    private static final String FORMULA = "=HYPERLINK(\"http://127.0.0.1\";\"x\")";
    private static final Set<String> COLUMNS = Set.of(
            "CODE",
            "SURNAME",
            "GIVEN",
            "SETTLEMENT",
            "STREET",
            "HOUSE",
            "PHONE",
            "EMAIL",
            "BIRTH",
            "TAGS",
            "NOTE",
            "SOURCE",
            "GENDER",
            "CONSENT_LETTER",
            "ZONE",
            "ADDED");

    private static Staff account;
    private static Visitor giver;
    private static long person;
    private static int files;
    private static int refusedLinks;
    private static int neutral;

    @BeforeAll
    static void settle() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        person = person(
                organiser,
                Map.of(
                        "surnameBe", "Выгрузны",
                        "phone1", "29 650-11-22",
                        "email", "vyhruzny@example.org",
                        "birth", "1971",
                        "note", FORMULA,
                        "source", "@радыё",
                        "tags", "выгрузка"));
        person(organiser, Map.of("surnameBe", "Выгружаны", "note", "＝1+1"));
        long away = person(organiser, Map.of("surnameBe", "Прыбраны"));
        organiser.submit(organiser.get("/contacts/card/contactCard?id=" + away), Map.of(), "putAway");
        Visitor neighbour = SignIn.as(Staff.with("ZONE_ORGANISER", SEEN));
        person(neighbour, Map.of("surnameBe", "Суседскі", "settlement", "Драгічын"));
        account = Staff.with("NATIONAL_COORDINATOR", ZONE).andWith("VIEWER", SEEN);
        giver = SignIn.as(account);
    }

    @Test
    void the_count_page_says_how_many_and_how_many_are_left_out_for_their_zone() {
        Answer page = new Exporting(giver).counts("");
        assertEquals(
                List.of("2", "1"), page.html().select(".figs .fig").eachText().subList(0, 2), page::text);
        assertTrue(page.text().contains(Say.be("exports.draft.alone", 500)), page::text);
        assertTrue(page.text().contains(TOWN), page::text);
        Answer list = giver.get("/contacts/list/contactList");
        assertTrue(list.links(Say.be("contacts.list.export")).size() == 1, list::text);
    }

    @Test
    @Proves("E1")
    void a_text_holds_whom_one_may_take_out_with_harmless_cells_and_a_number() {
        String id = new Exporting(giver).begins("", "CSV", COLUMNS);
        new Exporting(giver).awaits(id);
        Answer file = new Exporting(giver).takes(id);
        files++;
        assertEquals("text/csv; charset=UTF-8", header(file, "Content-Type").replace(";charset", "; charset"));
        assertEquals("attachment; filename=\"list.csv\"", header(file, "Content-Disposition"));
        List<List<String>> table = TakenTable.csv(file.bytes());
        assertEquals(3, table.size(), table::toString);
        assertEquals(Exporting.number(id), table.get(0).get(table.get(0).size() - 1));
        assertEquals(
                Set.of("Выгрузны", "Выгружаны"), Set.copyOf(TakenTable.below(table, Say.be("contacts.field.surname"))));
        assertTrue(TakenTable.below(table, Say.be("contacts.field.note")).contains("'" + FORMULA), table::toString);
        assertTrue(TakenTable.below(table, Say.be("contacts.field.note")).contains("'＝1+1"), table::toString);
        assertTrue(TakenTable.below(table, Say.be("contacts.field.source")).contains("'@радыё"), table::toString);
        assertTrue(
                TakenTable.below(table, Say.be("contacts.field.phone1")).stream()
                        .anyMatch(phone -> phone.startsWith("'+375")),
                table::toString);
        table.forEach(row -> row.forEach(ExportIT::assertHarmless));
        assertLogged(id, "EXPORT_BEGUN", 2);
        assertLogged(id, "PEOPLE_EXPORTED", 2);
        assertLogged(id, "EXPORT_TAKEN", 2);
    }

    @Test
    @Proves("E1")
    @Proves("E5")
    void a_workbook_says_nothing_of_who_made_it_where_and_with_what() throws UnknownHostException {
        Answer file = new Exporting(giver).file("", "XLSX", COLUMNS);
        files++;
        assertEquals("attachment; filename=\"list.xlsx\"", header(file, "Content-Disposition"));
        Map<String, String> parts = TakenTable.parts(file.bytes());
        StringBuilder properties = new StringBuilder();
        parts.forEach((name, text) -> properties.append(name.startsWith("xl/worksheets") ? name : name + text));
        String said = properties.toString().toLowerCase(Locale.ROOT);
        for (String word : List.of(
                account.name(),
                System.getProperty("user.name"),
                InetAddress.getLocalHost().getHostName(),
                "suviaz",
                "fastexcel",
                "appversion",
                "java")) {
            assertFalse(said.contains(word.toLowerCase(Locale.ROOT)), () -> word + " in " + said);
        }
        assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<f>"));
        List<List<String>> table = TakenTable.xlsx(file.bytes());
        assertEquals(3, table.size(), table::toString);
        table.forEach(row -> row.forEach(ExportIT::assertHarmless));
        assertTrue(TakenTable.below(table, Say.be("contacts.field.note")).contains("'" + FORMULA), table::toString);
    }

    @Test
    @Proves("E1")
    void what_went_out_comes_back_as_it_was() {
        Staff staff = Staff.with("NATIONAL_COORDINATOR", RETURNS);
        Visitor visitor = SignIn.as(staff);
        person(
                visitor,
                Map.of(
                        "surnameBe", "Зваротны",
                        "settlement", "Іванава",
                        "phone1", "29 650-33-44",
                        "note", FORMULA,
                        "source", "@радыё",
                        "tags", "-звароты"));
        Set<String> columns = Set.of("SURNAME", "GIVEN", "SETTLEMENT", "PHONE", "NOTE", "SOURCE", "TAGS");
        byte[] text = new Exporting(visitor).file("", "CSV", columns).bytes();
        byte[] book = new Exporting(visitor).file("", "XLSX", columns).bytes();
        files += 2;
        Bringing.in(
                visitor,
                "list.csv",
                new String(text, StandardCharsets.UTF_8)
                        .replace("Зваротны", "Зваротновы")
                        .replace("650-33-44", "650-33-45")
                        .getBytes(StandardCharsets.UTF_8));
        Bringing.in(
                visitor,
                "list.xlsx",
                ListFile.ofRows(TakenTable.replaced(
                        TakenTable.replaced(TakenTable.xlsx(book), "Зваротны", "Зваротскі"),
                        "650-33-44",
                        "650-33-46")));
        for (String surname : List.of("Зваротновы", "Зваротскі")) {
            assertEquals(
                    FORMULA + "|@радыё|-звароты|+375",
                    House.database()
                            .text(
                                    "select concat_ws('|', c.note, c.source, t.name, left(p.number, 4)) from contact c"
                                            + " join contact_tag ct on ct.contact_id = c.id join tag t on t.id = ct.tag_id"
                                            + " join contact_phone p on p.contact_id = c.id where c.surname_be = ?",
                                    surname));
            neutral += 4;
        }
    }

    @Test
    void who_was_put_away_is_in_no_file_but_in_one_of_those_who_were() {
        List<List<String>> table = TakenTable.csv(
                new Exporting(giver).file("?away=1", "CSV", Set.of("SURNAME")).bytes());
        files++;
        assertEquals(List.of("Прыбраны"), TakenTable.below(table, Say.be("contacts.field.surname")));
    }

    @Test
    void a_search_is_taken_out_as_it_was_found_and_its_words_stand_nowhere() {
        Answer found = giver.post("/search", Map.of("words", "Выгрузны"));
        String search = "?search=" + Side.number(found, "search");
        String id = new Exporting(giver).begins(search, "CSV", Set.of("SURNAME"));
        new Exporting(giver).awaits(id);
        assertEquals(
                0,
                House.database()
                        .number(
                                "select count(*) from export_run_base where id = ? and (sealed <> '' or purpose like '%Выгр%')",
                                id));
        List<List<String>> table = TakenTable.csv(new Exporting(giver).takes(id).bytes());
        files++;
        assertEquals(List.of("Выгрузны"), TakenTable.below(table, Say.be("contacts.field.surname")));
        assertEquals(404, new Exporting(giver).counts("?search=999").status(), "a forgotten search is not everybody");
    }

    @Test
    @Proves("E3")
    void the_link_works_once() {
        Exporting exporting = new Exporting(giver);
        String id = exporting.begins("", "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        assertEquals(200, exporting.takes(id).status());
        files++;
        assertNotThere(giver, id);
        Answer page = exporting.run(id);
        assertTrue(page.text().contains(Say.be("exports.run.once")), page::text);
        assertEquals(
                0,
                House.database()
                        .number(
                                "select count(*) from stored_file_base f join export_run_base r on r.file_id = f.id"
                                        + " where r.id = ?",
                                id),
                "nothing of it stays");
    }

    @Test
    @Proves("E3")
    void the_link_works_for_ten_minutes() {
        Exporting exporting = new Exporting(giver);
        String id = exporting.begins("", "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        House.database().change("update export_run_base set ready_at = ready_at - interval 10 minute where id = ?", id);
        assertNotThere(giver, id);
        Answer page = exporting.run(id);
        assertTrue(page.text().contains(Say.be("exports.state.GONE")), page::text);
    }

    @Test
    @Proves("E3")
    @Proves("A6")
    void the_link_works_in_that_visit_alone_and_for_nobody_else() {
        Staff staff = Staff.with("NATIONAL_COORDINATOR", ZONE);
        Visitor visitor = SignIn.as(staff);
        Exporting exporting = new Exporting(visitor);
        String id = exporting.begins("", "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        assertNotThere(giver, id);
        Visitor later = SignIn.as(staff);
        assertNotThere(later, id);
        Answer page = new Exporting(later).run(id);
        assertEquals(200, page.status());
        assertTrue(page.text().contains(Say.be("exports.state.ELSEWHERE")), page::text);
        assertNotEquals(200, exporting.takes(id).status(), "the first visit is over");
        assertEquals(
                0,
                House.database()
                        .number("select count(*) from export_run_base where id = ? and taken_at is not null", id));
    }

    @Test
    @Proves("A8")
    void no_other_role_finds_a_file_that_waits() {
        Exporting exporting = new Exporting(giver);
        String id = exporting.begins("", "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        for (String role : Who.without(Who.ALL, "NATIONAL_COORDINATOR")) {
            assertNotThere(SignIn.as(Staff.with(role, ZONE)), id);
        }
        assertEquals(200, exporting.takes(id).status());
        files++;
    }

    @Test
    @Proves("A9")
    void what_a_role_hides_is_no_column_and_what_it_masks_stays_masked() {
        Visitor keeper = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        Set<String> all = Set.of("SURNAME", "PHONE", "EMAIL", "BIRTH", "STREET", "NOTE");
        Visitor masked = SignIn.as(Staff.with(role(keeper, FieldAccess.MASKED), ZONE));
        List<List<String>> table = TakenTable.csv(
                new Exporting(masked).file("?tag=" + tag(), "CSV", all).bytes());
        files++;
        String text = table.toString();
        assertEquals(2, table.size(), text);
        for (String whole : List.of("650-11-22", "6501122", "vyhruzny", "HYPERLINK", "Савецкая")) {
            assertFalse(text.contains(whole), text);
        }
        assertTrue(text.contains("…"), text);
        Visitor hidden = SignIn.as(Staff.with(role(keeper, FieldAccess.HIDDEN), ZONE));
        Answer page = new Exporting(hidden).counts("");
        for (String column : List.of("PHONE", "EMAIL", "BIRTH", "STREET", "HOUSE", "NOTE", "FROM_LISTS")) {
            assertTrue(page.html().select("input[value=" + column + "]").isEmpty(), column);
        }
        Answer forged = new Exporting(hidden).asks(page, "CSV", all, Exporting.PURPOSE);
        assertEquals(422, forged.status(), forged::text);
        assertEquals(
                0, hidden.get(Exporting.LIST).html().select("#runs tbody tr").size());
    }

    @Test
    void a_form_without_a_purpose_or_a_column_comes_back_with_what_was_typed() {
        Exporting exporting = new Exporting(giver);
        Answer page = exporting.counts("?tag=" + tag());
        Answer nothing = exporting.asks(page, "CSV", Set.of(), " ");
        assertEquals(422, nothing.status());
        assertEquals(
                "! " + Say.be("exports.problem.columns"),
                nothing.fault("columns").orElse(""));
        assertEquals(
                "! " + Say.be("exports.problem.purpose"),
                nothing.fault("purpose").orElse(""));
        Answer tooLong = exporting.asks(page, "CSV", Set.of("SURNAME"), "ў".repeat(301));
        assertEquals(
                "! " + Say.be("exports.problem.purpose.long", 300),
                tooLong.fault("purpose").orElse(""));
        assertTrue(tooLong.field("purpose").contains("ў".repeat(301)));
        assertNotNull(tooLong.html().selectFirst("input[value=SURNAME][checked]"));
        assertEquals(
                String.valueOf(tag()),
                tooLong.html().select("#form input[name=tag]").attr("value"));
        Answer unknown = exporting.asks(page, "EXE", Set.of("SURNAME"), Exporting.PURPOSE);
        assertEquals(422, unknown.status());
    }

    @Test
    void pressed_twice_it_is_one_file() {
        Exporting exporting = new Exporting(giver);
        Answer page = exporting.counts("");
        String first = Side.number(exporting.asks(page, "CSV", Set.of("SURNAME"), Exporting.PURPOSE), "id");
        String second = Side.number(exporting.asks(page, "CSV", Set.of("SURNAME"), Exporting.PURPOSE), "id");
        assertEquals(first, second);
    }

    @Test
    @Proves("L1")
    void the_number_leads_from_the_file_to_the_run_and_to_nobodys_name() {
        Exporting exporting = new Exporting(giver);
        String id = exporting.begins("", "CSV", Set.of("SURNAME"));
        exporting.awaits(id);
        String number = Exporting.number(id);
        assertTrue(number.matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){2}"), number);
        assertTrue(giver.get(Exporting.LIST).text().contains(number));
        Visitor auditor = SignIn.as(Staff.with("AUDITOR", "BY"));
        Answer log = auditor.get("/audit/log/auditLog?object=" + Visitor.encoded("export " + number));
        assertTrue(log.text().contains(account.name()), log::text);
        assertTrue(log.text().contains(Say.be("audit.kind.PEOPLE_EXPORTED")), log::text);
        assertFalse(log.text().contains("Выгрузны"), log::text);
        Visitor other = SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE));
        assertFalse(other.get(Exporting.LIST).text().contains(number));
        assertEquals(404, other.get(Exporting.RUN + "?id=" + id).status());
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "ExportIT: %d files taken out, %d links were not there a second time, later, elsewhere or for others, %d"
                        + " neutralised cells came back as they were%n",
                files, refusedLinks, neutral);
    }

    private static void assertNotThere(Visitor visitor, String id) {
        Answer answer = visitor.getOnly(Exporting.FILE + "?id=" + id);
        Answer unknown = visitor.getOnly(Exporting.FILE + "?id=999999999");
        assertEquals(404, answer.status());
        assertEquals("", answer.differenceTo(unknown));
        refusedLinks++;
    }

    private static void assertHarmless(String cell) {
        assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"), cell);
    }

    private static void assertLogged(String id, String kind, int people) {
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = ? and object = ? and amount = ? and account = ?",
                                kind,
                                "export " + Exporting.number(id),
                                people,
                                account.name()));
    }

    private static String header(Answer answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static long tag() {
        return House.database().number("select id from tag where name = 'выгрузка'");
    }

    private static String role(Visitor keeper, FieldAccess access) {
        String name = "Выгрузка " + access;
        RolePage.fresh(keeper)
                .named(name)
                .with(Right.SEE_PEOPLE, Right.EXPORT_PEOPLE)
                .allFields(access)
                .save();
        return RolePage.code(name);
    }

    private static long person(Visitor visitor, Map<String, String> said) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "givenBe",
                "Язэп",
                "settlement",
                TOWN,
                "street",
                "вуліца Савецкая",
                "house",
                "5",
                "postalCode",
                "225050"));
        form.putAll(said);
        return Long.parseLong(
                Side.number(visitor.submit(visitor.get("/contacts/edit/contactEdit"), form, "save"), "id"));
    }
}
