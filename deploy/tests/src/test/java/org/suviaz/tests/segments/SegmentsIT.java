package org.suviaz.tests.segments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.fields.FieldPage;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.BringsIn;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.roles.RolePage;

/**
 * People chosen by combined conditions, against what is known of five people whom nobody else touches: every condition of
 * a test stands beside the surname that these five alone have.
 */
class SegmentsIT {
    static final String ZONE = "2240501000";
    static final String TOWN = "Паставы";
    private static final String OTHER = "city-pinsk";
    private static final String SURNAME = "Выбарач";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 5);

    private static Visitor definer;
    private static Visitor organiser;
    private static int number;
    private static int choice;
    private static long volunteers;
    private static long callers;
    private static int asked;
    private static int combined;

    @BeforeAll
    static void plant() {
        definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        number = FieldPage.fresh(definer, OwnKind.NUMBER, "Улётак узята").saved();
        choice = FieldPage.fresh(definer, OwnKind.CHOICE, "Чым дапаможа")
                .choice("Абход")
                .choice("Лісты")
                .saved();
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        person(
                "Алена",
                "gender",
                "FEMALE",
                "birth",
                "1960",
                "tags",
                "Выбарка валанцёр",
                "phone1",
                "29 611-70-01",
                "street",
                "вуліца Савецкая",
                "house",
                "5",
                "note",
                "нататка",
                "own" + number,
                "10",
                "own" + choice,
                choiceOf("Абход"),
                "letters",
                "BE");
        person(
                "Багдан",
                "gender",
                "MALE",
                "birth",
                "1995",
                "email",
                "bahdan@example.org",
                "consentLetter",
                "REFUSED",
                "source",
                "сход у парку",
                "own" + number,
                "3");
        person("Вера", "gender", "FEMALE", "tags", "Выбарка званок", "letters", "RU");
        person(
                "Глеб",
                "gender",
                "MALE",
                "birth",
                "1990",
                "tags",
                "Выбарка валанцёр, Выбарка званок",
                "own" + choice,
                choiceOf("Лісты"));
        new BringsIn(organiser)
                .allOf(ListFile.ofRows(List.of(
                        List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон"),
                        List.of(SURNAME, "Данута", "12.03.1971", TOWN, "29 611-70-05"))));
        House.database().change("update contact_base set created_at = '2021-03-05 09:00:00' where id = ?", id("Вера"));
        volunteers = tag("Выбарка валанцёр");
        callers = tag("Выбарка званок");
    }

    @AfterAll
    static void figures() {
        FieldPage.retire(definer, number);
        FieldPage.retire(definer, choice);
        System.out.printf("SegmentsIT: %d conditions and %d combinations found whom they should%n", asked, combined);
    }

    @Test
    void people_are_chosen_by_what_every_person_has() {
        assertChosen("GIVEN", "BEGINS", "Вер", "Вера");
        assertChosen("GIVEN", "BEGINS", "Ніхто", new String[0]);
        assertChosen("GENDER", "IS", "FEMALE", "Алена", "Вера", "Данута");
        assertChosen("BIRTH", "FROM", "1990", "Багдан", "Глеб");
        assertChosen("BIRTH", "TO", "1971", "Алена", "Данута");
        assertChosen("BIRTH", "IS", "1990", "Глеб");
        assertChosen("BIRTH", "EMPTY", "", "Вера");
        assertChosen("BIRTH", "FILLED", "", "Алена", "Багдан", "Глеб", "Данута");
        assertChosen("STREET", "BEGINS", "Совет", "Алена");
        assertChosen("ADDRESS", "FILLED", "", "Алена");
        assertChosen("PHONE", "FILLED", "", "Алена", "Данута");
        assertChosen("PHONE", "EMPTY", "", "Багдан", "Вера", "Глеб");
        assertChosen("EMAIL", "FILLED", "", "Багдан");
        assertChosen("NOTE", "FILLED", "", "Алена");
        assertChosen("REFUSED", "FILLED", "", "Багдан");
        assertChosen("SOURCE", "BEGINS", "сход", "Багдан");
        assertChosen("LANGUAGE", "IS", "RU", "Вера");
    }

    @Test
    void people_are_chosen_by_mark_and_zone() {
        assertChosen("TAG", "IS", String.valueOf(volunteers), "Алена", "Глеб");
        assertChosen("TAG", "EMPTY", "", "Багдан", "Данута");
        assertChosen("TAG", "FILLED", "", "Алена", "Вера", "Глеб");
        assertChosen("ZONE", "IS", String.valueOf(zone(ZONE)), "Алена", "Багдан", "Вера", "Глеб", "Данута");
    }

    @Test
    void people_are_chosen_by_fields_of_the_organisations_own() {
        assertChosen("OWN_" + number, "FROM", "5", "Алена");
        assertChosen("OWN_" + number, "TO", "3,5", "Багдан");
        assertChosen("OWN_" + number, "IS", "10", "Алена");
        assertChosen("OWN_" + number, "EMPTY", "", "Вера", "Глеб", "Данута");
        assertChosen("OWN_" + choice, "IS", choiceOf("Лісты"), "Глеб");
        assertChosen("OWN_" + choice, "FILLED", "", "Алена", "Глеб");
    }

    @Test
    void people_are_chosen_by_what_happened_to_them() {
        String today = DAY.format(Home.today());
        assertChosen("ADDED", "TO", DAY.format(LONG_AGO), "Вера");
        assertChosen("ADDED", "FROM", today, "Алена", "Багдан", "Глеб", "Данута");
        assertChosen("LISTED", "FILLED", "", "Данута");
        assertChosen("LISTED", "FROM", today, "Данута");
        assertChosen("LISTED", "FROM", DAY.format(Home.today().plusDays(1)), new String[0]);
        organiser.submit(organiser.get(EDIT + "?id=" + id("Вера")), Map.of("note", "змена"), "save");
        House.database()
                .change(
                        "update contact_change_base set changed_at = '2022-01-01' where contact_id <> ? and contact_id in"
                                + " (select id from contact_base where surname_be = ?)",
                        id("Вера"),
                        SURNAME);
        assertChosen("CHANGED", "FROM", today, "Вера");
        organiser.submit(organiser.get(EDIT + "?id=" + id("Вера")), Map.of("note", ""), "save");
        writeTo("Алена", null);
        writeTo("Багдан", "DO_NOT_WRITE");
        assertChosen("LETTER", "FILLED", "", "Алена");
        assertChosen("LETTER", "FROM", DAY.format(Home.today().plusDays(1)), new String[0]);
        assertChosen("LETTER", "EMPTY", "", "Багдан", "Вера", "Глеб", "Данута");
    }

    @Test
    void conditions_are_combined_by_and_or_and_not() {
        assertCombined(
                fresh("або")
                        .inGroup(0, "ONE")
                        .with("TAG", "IS", String.valueOf(volunteers))
                        .with("BIRTH", "FROM", "1995"),
                "Алена",
                "Багдан",
                "Глеб");
        assertCombined(
                fresh("ніводнага")
                        .inGroup(0, "NONE")
                        .with("TAG", "IS", String.valueOf(volunteers))
                        .with("BIRTH", "FROM", "1995"),
                "Вера",
                "Данута");
        assertCombined(
                fresh("невядомае не хаваецца").inGroup(0, "NONE").with("BIRTH", "TO", "1971"),
                "Багдан",
                "Вера",
                "Глеб");
        assertCombined(
                fresh("глыбока")
                        .inGroup(0, "ONE")
                        .with("EMAIL", "FILLED", "")
                        .inGroup(1, "ALL")
                        .with("TAG", "IS", String.valueOf(volunteers))
                        .with("TAG", "IS", String.valueOf(callers)),
                "Багдан",
                "Глеб");
        assertCombined(
                fresh("не ўсё разам")
                        .inGroup(0, "NONE")
                        .inGroup(1, "ALL")
                        .with("TAG", "IS", String.valueOf(volunteers))
                        .with("TAG", "IS", String.valueOf(callers)),
                "Алена",
                "Багдан",
                "Вера",
                "Данута");
        assertCombined(
                fresh("ні тое ні гэтае")
                        .inGroup(0, "NONE")
                        .inGroup(1, "ONE")
                        .with("REFUSED", "FILLED", "")
                        .with("OWN_" + number, "FROM", "5")
                        .with(1, "PHONE", "FILLED", ""),
                "Вера",
                "Глеб");
    }

    @Test
    void fifty_conditions_are_counted_and_the_next_one_is_refused_with_all_that_was_typed() {
        SegmentPage fifty = fresh("пяцьдзясят").inGroup(0, "ONE");
        IntStream.range(0, 49)
                .forEach(i -> fifty.with("GIVEN", "BEGINS", i == 48 ? "Вера" : "Нехта" + (char) ('а' + i % 30)));
        assertEquals(List.of("Вера"), given(organiser, fifty.saved()));
        Answer more = fifty.press("condition", 1);
        assertEquals(422, more.status());
        assertTrue(more.text().contains(Say.be("segments.problem.tooMany", 50)), more::text);
        Answer refused = fifty.with("GIVEN", "BEGINS", "Пяцьдзясятпершая").press("save");
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains(Say.be("segments.problem.tooMany", 50)), refused::text);
        assertEquals("Пяцьдзясятпершая", value(refused, "value-50"));
    }

    @Test
    void what_cannot_be_read_gets_a_sentence_at_its_place_and_stays_typed() {
        long before = SegmentPage.newest();
        Answer answer = fresh("")
                .with("BIRTH", "FROM", "даўно")
                .with("ADDED", "FROM", "31.02.2026")
                .with("ZONE", "IS", "Няма такой")
                .with("OWN_99999999", "FILLED", "")
                .with("GIVEN", "BEGINS", " ")
                .inGroup(0, "ONE")
                .press("save");
        assertEquals(422, answer.status());
        assertTrue(answer.html().getElementById("e-name").text().contains(Say.be("segments.problem.name")));
        assertTrue(fault(answer, "value-1").contains(Say.be("contacts.problem.own.year")), answer::text);
        assertEquals("даўно", value(answer, "value-1"));
        assertFalse(fault(answer, "value-2").isEmpty());
        assertEquals("31.02.2026", value(answer, "value-2"));
        assertTrue(fault(answer, "value-4").contains(Say.be("segments.problem.subject")), answer::text);
        assertTrue(fault(answer, "value-5").contains(Say.be("segments.problem.value")), answer::text);
        assertTrue(fault(answer, "group-1").contains(Say.be("segments.problem.empty")), answer::text);
        Answer deep = fresh("глыбей")
                .inGroup(0, "ONE")
                .inGroup(1, "ONE")
                .inGroup(2, "ONE")
                .with("PHONE", "FILLED", "")
                .press("save");
        assertTrue(fault(deep, "group-3").contains(Say.be("segments.problem.tooDeep", 3)), deep::text);
        assertEquals(before, SegmentPage.newest(), "nothing was kept");
    }

    @Test
    void a_form_is_put_together_button_by_button_without_scripts() {
        Answer page = organiser.get(SegmentPage.EDIT);
        page = organiser.submit(page, Map.of("new-0", "SURNAME", "name-0", "Пакрокава"), "condition-1");
        page = organiser.submit(page, Map.of("value-0", SURNAME), "group-1");
        page = organiser.submit(page, Map.of("new-1", "BIRTH"), "condition-2");
        page = organiser.submit(page, Map.of("value-1", "1990", "new-1", "PHONE"), "condition-2");
        assertEquals("1990", value(page, "value-1"));
        assertEquals(3, page.html().select("input[name^=subject-]").size());
        page = organiser.submit(page, Map.of(), "drop-3");
        assertEquals(2, page.html().select("input[name^=subject-]").size());
        page = organiser.submit(page, Map.of(), "group-1");
        page = organiser.submit(page, Map.of(), "ungroup-3");
        page = organiser.submit(page, Map.of(), "save");
        assertEquals(SegmentPage.LIST, page.address().getPath(), page::text);
        long id = SegmentPage.newest();
        assertEquals(List.of("Багдан", "Глеб"), given(organiser, id));
        Answer again = organiser.get(SegmentPage.EDIT + "?id=" + id);
        assertEquals("Пакрокава", value(again, "name-0"));
        organiser.submit(again, Map.of("value-1", "1995"), "save");
        assertEquals(List.of("Багдан"), given(organiser, id));
        Answer late = organiser.submit(again, Map.of("value-1", "1960"), "save");
        assertEquals(422, late.status());
        assertTrue(late.text().contains(Say.be("segments.problem.changed")), late::text);
        assertEquals("1960", value(late, "value-1"));
    }

    @Test
    void one_of_ones_own_is_there_for_nobody_else_and_a_zones_for_all_who_see_its_people() {
        long own = fresh("Мая").with("BIRTH", "FROM", "1990").saved();
        long shared = fresh("Зонная")
                .with("BIRTH", "FROM", "1990")
                .forZone(zone(ZONE))
                .saved();
        Visitor beside = SignIn.as(Staff.with("VIEWER", ZONE));
        Visitor foreign = SignIn.as(Staff.with("ZONE_ORGANISER", OTHER));
        assertEquals(List.of("Багдан", "Глеб"), given(beside, shared));
        Answer list = beside.get(SegmentPage.LIST);
        assertTrue(list.text().contains("Зонная"), list::text);
        assertFalse(list.text().contains("Мая"), list::text);
        assertTrue(list.html().select("button[id=form:remove-" + shared + "]").isEmpty(), "a viewer changes nothing");
        assertFalse(foreign.get(SegmentPage.LIST).text().contains("Зонная"));
        for (String address : List.of(SegmentPage.PEOPLE + "?segment=", SegmentPage.EDIT + "?id=")) {
            assertNotThere(beside, address, own);
            assertNotThere(foreign, address, own);
            assertNotThere(foreign, address, shared);
        }
        assertNotThere(beside, SegmentPage.EDIT + "?id=", shared);
        Visitor wide = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE).andWith("ZONE_ORGANISER", OTHER));
        assertEquals(List.of("Багдан", "Глеб"), given(wide, shared));
        Answer refused =
                fresh("Чужая").with("PHONE", "FILLED", "").forZone(zone(OTHER)).press("save");
        assertEquals(404, refused.status());
        organiser.submit(organiser.get(SegmentPage.LIST), Map.of(), "remove-" + shared);
        assertNotThere(beside, SegmentPage.PEOPLE + "?segment=", shared);
    }

    @Test
    void what_a_role_hides_chooses_nobody_and_is_told_to_nobody() {
        long born = fresh("Паводле года")
                .with("BIRTH", "FROM", "1990")
                .forZone(zone(ZONE))
                .saved();
        String role = "Без гадоў";
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named(role)
                .with(Right.SEE_PEOPLE)
                .allFields(FieldAccess.MASKED)
                .save();
        Visitor reader = SignIn.as(Staff.with(RolePage.code(role), ZONE));
        assertFalse(reader.get(SegmentPage.LIST).text().contains("Паводле года"));
        assertNotThere(reader, SegmentPage.PEOPLE + "?segment=", born);
        Answer form = reader.get(SegmentPage.EDIT);
        assertTrue(form.html()
                .select("option[value=BIRTH], option[value=OWN_" + number + "]")
                .isEmpty());
        Answer refused = SegmentPage.fresh(reader, "Усё адно", "NONE")
                .with("BIRTH", "FROM", "1990")
                .press("save");
        assertEquals(422, refused.status());
        assertTrue(fault(refused, "value-0").contains(Say.be("segments.problem.subject")), refused::text);
    }

    @Test
    void a_list_says_how_many_there_were_and_when_and_counts_anew() {
        long id = fresh("Палічаная").with("GENDER", "IS", "FEMALE").saved();
        String first = counted(id);
        assertTrue(first.startsWith("3 "), first);
        House.database()
                .change("update segment_base set people = 77, counted_at = '2020-01-02 10:00' where id = ?", id);
        assertTrue(counted(id).contains("02.01.2020"), () -> counted(id));
        Answer again = organiser.submit(organiser.get(SegmentPage.LIST), Map.of(), "count-" + id);
        assertTrue(again.text().contains(Say.be("segments.list.count.done", 3)), again::text);
        assertTrue(counted(id).startsWith("3 "), () -> counted(id));
        assertEquals(
                2,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'SEGMENT_COUNTED' and object = ?",
                                "segment " + id));
        organiser.get(SegmentPage.PEOPLE + "?segment=" + id);
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'LIST_SHOWN' and object = ?",
                                "segment " + id));
        assertEquals(
                0,
                House.database()
                        .number(
                                "select count(*) from segment_base where id = ? and (sealed like ? or sealed like ?)",
                                id,
                                "%Палічаная%",
                                "%" + SURNAME + "%"),
                "its words lie under a seal");
    }

    @Test
    void conditions_are_read_as_a_sentence_in_three_languages() {
        long id = SegmentPage.fresh(organiser, "Сказ", "ALL")
                .with("ZONE", "IS", String.valueOf(zone(ZONE)))
                .inGroup(0, "ONE")
                .with("TAG", "IS", String.valueOf(volunteers))
                .with("BIRTH", "FROM", "1990")
                .inGroup(0, "NONE")
                .with("REFUSED", "FILLED", "")
                .with("TAG", "IS", String.valueOf(callers))
                .saved();
        assertSaid(
                id,
                Language.BE,
                "Людзі, якія належаць да зоны «Паставы» і не адмаўляліся ад лістоў і (маюць пазнаку «Выбарка валанцёр» або"
                        + " нарадзіліся ў 1990 годзе або пазней), але не маюць пазнакі «Выбарка званок».");
        assertSaid(
                id,
                Language.RU,
                "Люди, которые относятся к зоне «Поставы» и не отказывались от писем и (имеют метку «Выбарка валанцёр» или"
                        + " родились в 1990 году или позже), но не имеют метки «Выбарка званок».");
        assertSaid(
                id,
                Language.EN,
                "and did not refuse letters and (carry the tag “Выбарка валанцёр” or were born in 1990 or later), but do"
                        + " not carry the tag “Выбарка званок”.");
    }

    @Test
    void a_mailing_writes_to_those_whom_a_segment_chose_when_it_was_begun() {
        Visitor coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE));
        SegmentPage page = SegmentPage.fresh(coordinator, "Пісаць", "ALL")
                .with("SURNAME", "BEGINS", SURNAME)
                .with("TAG", "IS", String.valueOf(volunteers));
        long id = page.saved();
        Answer begin = coordinator.get("/mailings/list/mailingList");
        String box = begin.html().select("input[type=checkbox]").attr("name");
        Map<String, String> form =
                Map.of("name", "Паводле выбаркі", box, String.valueOf(zone(ZONE)), "segment", String.valueOf(id));
        Answer made = coordinator.submit(begin, form, "create");
        assertEquals("2", made.html().getElementById("people").text(), made::text);
        coordinator.submit(coordinator.get(SegmentPage.LIST), Map.of(), "remove-" + id);
        Answer later = coordinator.get(made.address().toString());
        assertEquals("2", later.html().getElementById("people").text(), later::text);
        Answer foreign = SignIn.as(Staff.with("MAILING_ORGANISER", ZONE)).get("/mailings/list/mailingList");
        assertTrue(foreign.html().select("select[id=form:segment] option").size() == 1, foreign::text);
    }

    @Test
    void paper_files_and_columns_follow_the_list() {
        long id =
                fresh("На паперу").with("TAG", "IS", String.valueOf(volunteers)).saved();
        Visitor coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE));
        Answer paper = organiser.get("/contacts/print/contactPrint?segment=" + id);
        assertEquals(200, paper.status());
        assertTrue(paper.text().contains("Глеб") && !paper.text().contains("Данута"), paper::text);
        assertTrue(paper.text().contains("На паперу"), paper::text);
        long taken = SegmentPage.fresh(coordinator, "У файл", "ALL")
                .with("SURNAME", "BEGINS", SURNAME)
                .with("TAG", "IS", String.valueOf(volunteers))
                .saved();
        Answer file = coordinator.get("/exports/draft/exportDraft?segment=" + taken);
        assertTrue(file.text().contains(Say.be("exports.people", 2)), file::text);
        Answer narrowed = organiser.post(
                "/contacts/narrow", Map.of("segment", String.valueOf(id), "tag", String.valueOf(callers)));
        assertTrue(narrowed.address().getQuery().contains("segment=" + id), narrowed.address()::toString);
        assertEquals(List.of("Глеб"), given(narrowed));
    }

    private static SegmentPage fresh(String name) {
        return SegmentPage.fresh(organiser, name, "ALL").with("SURNAME", "BEGINS", SURNAME);
    }

    private static void assertChosen(String subject, String test, String value, String... given) {
        long id = fresh(subject + " " + test).with(subject, test, value).saved();
        assertEquals(List.of(given), given(organiser, id), subject + " " + test + " " + value);
        assertEquals(given.length, people(id), subject);
        List<String> others = List.of("Алена", "Багдан", "Вера", "Глеб", "Данута").stream()
                .filter(one -> !Arrays.asList(given).contains(one))
                .toList();
        long not = fresh("не " + subject + " " + test)
                .inGroup(0, "NONE")
                .with(subject, test, value)
                .saved();
        assertEquals(others, given(organiser, not), "none of " + subject + " " + test + " " + value);
        organiser.submit(organiser.get(SegmentPage.LIST), Map.of(), "remove-" + id);
        organiser.submit(organiser.get(SegmentPage.LIST), Map.of(), "remove-" + not);
        asked++;
    }

    private static void assertCombined(SegmentPage page, String... given) {
        assertEquals(List.of(given), given(organiser, page.saved()));
        combined++;
    }

    private static long people(long id) {
        return House.database().number("select people from segment_base where id = ?", id);
    }

    private static List<String> given(Visitor visitor, long id) {
        return given(visitor.get(SegmentPage.PEOPLE + "?size=100&segment=" + id));
    }

    private static List<String> given(Answer page) {
        assertEquals(200, page.status(), page::text);
        return List.copyOf(new TreeSet<>(page.html().select("table.people tbody a.who").eachText().stream()
                .filter(name -> name.startsWith(SURNAME))
                .map(name -> name.split(" ")[1])
                .toList()));
    }

    private static String counted(long id) {
        return organiser
                .get(SegmentPage.LIST)
                .html()
                .select("tr:has(a[href$='segment=" + id + "']) .at")
                .text();
    }

    private static void assertSaid(long id, Language language, String sentence) {
        Visitor visitor = organiser;
        Answer home = visitor.get("/start/home/startHome");
        String back = home.html().selectFirst(".tongues input[name=back]").val();
        visitor.post("/language", Map.of("back", back, "to", language.code()));
        Answer list = visitor.get(SegmentPage.PEOPLE + "?segment=" + id);
        visitor.post("/language", Map.of("back", back, "to", "be"));
        assertTrue(list.text().contains(sentence), list::text);
    }

    private static void assertNotThere(Visitor visitor, String address, long id) {
        Answer answer = visitor.get(address + id);
        assertEquals(404, answer.status(), address);
        assertArrayEquals(visitor.get(address + "999999999").bytes(), answer.bytes());
    }

    private static String value(Answer page, String name) {
        return page.html().select("[name=" + name + "]").val();
    }

    private static String fault(Answer page, String place) {
        return page.html().select("#e-" + place).text();
    }

    private static void person(String given, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("surnameBe", SURNAME);
        fields.put("givenBe", given);
        fields.put("settlement", TOWN);
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        Answer card = organiser.submit(organiser.get(EDIT), fields, "save");
        if (!card.address().getPath().endsWith("contactCard")) {
            throw new AssertionError(given + " was not added: " + card.text());
        }
    }

    private static void writeTo(String given, String refusal) {
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", ZONE));
        Answer begin = mailer.get("/mailings/list/mailingList");
        var box = begin.html().select("input[type=checkbox]");
        Answer made = mailer.submit(begin, Map.of("name", "Выбарка", box.attr("name"), box.val()), "create");
        House.database()
                .change(
                        "insert into mailing_recipient_base (mailing_id, contact_id, zone_id, zl, created_by, created_at,"
                                + " language, refusal, late, plain_greeting) select ?, id, zone_id, zl, 1, now(3), 'be', ?,"
                                + " false, false from contact_base where id = ?",
                        made.address().getQuery().replaceAll("\\D", ""),
                        refusal,
                        id(given));
    }

    private static long id(String given) {
        return House.database()
                .number("select id from contact_base where surname_be = ? and given_be = ?", SURNAME, given);
    }

    private static long zone(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }

    private static long tag(String name) {
        return House.database().number("select id from tag where name = ?", name);
    }

    private static String choiceOf(String label) {
        return String.valueOf(FieldPage.choice(choice, label));
    }
}
