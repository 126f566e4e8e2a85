package org.suviaz.tests.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.scope.Side;

/** More people than one account takes out alone leave after a second person's word, also in parts and also at once. */
@Proves("E3")
class LargeExportIT {
    private static final String ZONE = "7258000000";
    private static final String TOWN = "Шклоў";
    private static final String APPROVALS = "/approvals/list/approvalList";
    private static final int PEOPLE = 520;
    private static final int ALONE = 500;
    private static final Set<String> COLUMNS = Set.of("SURNAME", "GIVEN", "SETTLEMENT");
    private static final String VOWELS = "аоуыэ";
    private static final String CONSONANTS = "бвгдклмнпрст";

    private static Visitor second;
    private static int confirmed;
    private static int refused;
    private static long largest;

    @BeforeAll
    static void settle() {
        Bringing.in(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)), "list.xlsx", ListFile.ofRows(crowd()));
        second = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    private static List<List<String>> crowd() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Горад", "Пазнакі"));
        for (int number = 0; number < PEOPLE; number++) {
            char vowel = VOWELS.charAt(number % VOWELS.length());
            char consonant = CONSONANTS.charAt(number / VOWELS.length() % CONSONANTS.length());
            int rest = number / VOWELS.length() / CONSONANTS.length();
            String surname = "Масав" + consonant + vowel + CONSONANTS.charAt(rest) + "аў";
            rows.add(List.of(surname, "Язэп", TOWN, number % 2 == 0 ? "цотная" : "няцотная"));
        }
        return rows;
    }

    @Test
    void it_waits_for_a_second_person_who_is_told_no_name_and_is_then_made_for_who_asked() {
        Staff staff = Staff.with("NATIONAL_COORDINATOR", ZONE);
        Visitor asking = SignIn.as(staff);
        Exporting exporting = new Exporting(asking);
        Answer page = exporting.counts("");
        assertTrue(page.text().contains(Say.be("exports.draft.second")), page::text);
        String id = Side.number(exporting.asks(page, "XLSX", COLUMNS, Exporting.PURPOSE), "id");
        assertTrue(exporting.run(id).text().contains(Say.be("exports.state.WAITING")));
        assertEquals(404, asking.getOnly(Exporting.FILE + "?id=" + id).status());
        forge(asking, id);
        assertEquals(0, jobs(id), "not before it is confirmed");
        long request = request(staff);
        Visitor twin = SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE));
        Visitor elsewhere = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "1220000000"));
        Visitor powerless = SignIn.as(Staff.with("ZONE_ORGANISER", "BY"));
        for (Visitor visitor : List.of(asking, twin, elsewhere, powerless)) {
            assertNull(visitor.get(APPROVALS).html().getElementById("form:confirm-" + request));
        }
        Answer approvals = second.get(APPROVALS);
        String said = approvals.text();
        assertTrue(said.contains(Exporting.PURPOSE), said);
        assertTrue(said.contains(Say.be("contacts.field.surname")), said);
        assertTrue(said.contains(String.valueOf(PEOPLE)), said);
        assertFalse(said.contains("Масав"), said);
        second.submit(approvals, Map.of(), "confirm-" + request);
        confirmed++;
        Answer run = exporting.run(id);
        assertTrue(run.text().contains(Say.be("exports.run.confirmed")), run::text);
        late(asking);
        asking.submit(run, Map.of(), "produce");
        exporting.awaits(id);
        List<List<String>> table = TakenTable.xlsx(exporting.takes(id).bytes());
        largest = table.size() - 1L;
        assertEquals(PEOPLE, largest, "who came after the asking is not in it");
        assertEquals(
                List.of(),
                table.stream().filter(row -> row.contains("Пазнейшы")).toList());
        assertFalse(
                inOrder(TakenTable.below(table, Say.be("contacts.field.surname"))),
                "each file has an order of its own");
        assertEquals(404, second.getOnly(Exporting.FILE + "?id=" + id).status(), "who confirmed gets no file");
    }

    @Test
    void what_was_refused_or_taken_back_is_never_made() {
        Staff staff = Staff.with("NATIONAL_COORDINATOR", ZONE);
        Visitor asking = SignIn.as(staff);
        Exporting exporting = new Exporting(asking);
        String no = exporting.begins("", "CSV", COLUMNS);
        second.submit(second.get(APPROVALS), Map.of(), "refuse-" + request(staff));
        assertTrue(exporting.run(no).text().contains(Say.be("exports.run.refused")));
        House.database().change("update export_run_base set asked_at = asked_at - interval 4 day where id = ?", no);
        String back = exporting.begins("", "CSV", COLUMNS);
        assertEquals(0, House.database().number("select length(sealed) from export_run_base where id = ?", no));
        asking.submit(asking.get(APPROVALS), Map.of(), "takeBack-" + request(staff));
        assertTrue(exporting.run(back).text().contains(Say.be("exports.state.ENDED")));
        for (String id : List.of(no, back)) {
            forge(asking, id);
            assertEquals(0, jobs(id));
            refused++;
        }
    }

    @Test
    void many_small_ones_within_a_day_are_a_large_one() {
        Exporting exporting = new Exporting(SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE)));
        String first = exporting.begins("?tag=" + tag("цотная"), "CSV", COLUMNS);
        exporting.awaits(first);
        String next = exporting.begins("?tag=" + tag("няцотная"), "CSV", COLUMNS);
        assertTrue(exporting.run(next).text().contains(Say.be("exports.state.WAITING")));
        House.database()
                .change("update export_run_base set ready_at = ready_at - interval 24 hour where id = ?", first);
        String tomorrow = exporting.begins("?tag=" + tag("няцотная"), "CSV", COLUMNS);
        exporting.awaits(tomorrow);
        refused++;
    }

    @Test
    void two_that_are_asked_for_at_one_moment_are_one_too_many() {
        Exporting exporting = new Exporting(SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE)));
        Answer even = exporting.counts("?tag=" + tag("цотная"));
        Answer odd = exporting.counts("?tag=" + tag("няцотная"));
        List<Answer> answers = Stream.of(even, odd)
                .map(page ->
                        CompletableFuture.supplyAsync(() -> exporting.asks(page, "CSV", COLUMNS, Exporting.PURPOSE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> exporting
                                .run(Side.number(answer, "id"))
                                .text()
                                .contains(Say.be("exports.state.WAITING")))
                        .count());
        refused++;
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "LargeExportIT: above %d people within a day %d file of %d was made after a second person's word, %d were"
                        + " not made without one%n",
                ALONE, confirmed, largest, refused);
    }

    /** Somebody who is added after the file was asked for. */
    private static void late(Visitor visitor) {
        visitor.submit(
                visitor.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", "Пазнейшы", "givenBe", "Язэп", "settlement", TOWN),
                "save");
    }

    /** How often somebody began to make that file. */
    private static long jobs(String id) {
        return House.database().number("select count(*) from job_run where kind = 'export' and subject_id = ?", id);
    }

    /** Presses the button though it is not shown. */
    private static void forge(Visitor visitor, String id) {
        Map<String, String> fields = new LinkedHashMap<>(
                Visitor.fields(visitor.get(Exporting.RUN + "?id=" + id).form("form"), null));
        fields.put("form:produce", "x");
        assertEquals(200, visitor.post(Exporting.RUN, fields).status());
    }

    private static long request(Staff staff) {
        return House.database()
                .number("select max(id) from approval where kind = 'export' and asked_by = ?", staff.id());
    }

    private static long tag(String name) {
        return House.database().number("select id from tag where name = ?", name);
    }

    private static boolean inOrder(List<String> names) {
        return names.equals(names.stream().sorted().toList());
    }
}
