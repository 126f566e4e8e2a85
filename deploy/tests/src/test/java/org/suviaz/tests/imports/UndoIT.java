package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.screens.Pictures;

/** A whole list is taken back: whom it created goes, what it overwrote comes back, what somebody changed since is listed. */
class UndoIT {
    private static final String UNDO = "/imports/undo/importUndo";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String ZONE = "city-pinsk";
    private static final String TOWN = "Пінск";
    private static final int ROWS = 420;
    private static final List<String> GIVEN = List.of("Алена", "Марыля", "Ганна", "Вольга", "Таццяна");
    private static final Duration LONG = Duration.ofMinutes(1);

    private static long went;
    private static long cameBack;
    private static long listed;

    @Test
    void a_list_of_some_hundred_goes_and_who_was_changed_since_stays() {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE).andWith("ZONE_ORGANISER", "city-babrujsk");
        BringsIn organiser = new BringsIn(SignIn.as(staff));
        long before = inLists();
        String batch = organiser.allOf(list("Адкатава", ROWS));
        List<Long> people = people(batch);
        assertEquals(ROWS, people.size());
        changed(organiser.visitor(), people.get(3), Map.of("note", "патэлефанаваць"));
        changed(organiser.visitor(), people.get(200), Map.of("birth", "1950"));
        organiser.visitor().submit(organiser.visitor().get(CARD + people.get(5)), Map.of(), "putAway");

        Answer plan = organiser.page(UNDO, batch);
        assertEquals(List.of("– 417", "≠ 0", "! 2"), figures(plan), plan::text);
        assertEquals(2, rows(plan).size());
        assertEquals(ROWS - 1 + before, inLists(), "counting changes nothing");

        Answer done = undone(organiser, batch);
        assertEquals(List.of("– 417", "≠ 0", "! 2"), figures(done), done::text);
        assertEquals(before + 2, inLists());
        assertEquals(
                List.of("Адкатава Імя3", "Адкатава Імя200"),
                rows(done).stream().map(row -> row.selectFirst("a").text()).toList());
        assertTrue(rows(done).get(0).text().contains(Say.be("imports.undo.person")));
        assertEquals(
                417,
                number(
                        "select count(*) from contact_change where batch_id = ? and cause = 'undo' and field = ''",
                        batch));
        Answer card = organiser.visitor().get(CARD + people.get(7));
        assertTrue(card.text().contains(Say.be("contacts.card.cause.undo.whole")), card::text);
        assertEquals(
                417,
                number(
                        "select amount from audit_entry where kind = 'IMPORT_UNDONE' and object = ?",
                        "import " + batch));
        counted(done);
        assertNothingMore(organiser, batch);
        assertTrue(organiser.visitor().get(BringsIn.LIST).text().contains(Say.be("imports.undone")));
    }

    @Test
    void overwritten_values_come_back_field_by_field_but_for_those_that_somebody_changed_since() {
        BringsIn organiser = organiser();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("givenBe", "Язэп");
        typed.put("birth", "12.03.1961");
        typed.put("phone1", "29 600-14-27");
        typed.put("email", "dauni@example.org");
        typed.put("street", "вуліца Першая");
        typed.put("house", "5");
        typed.put("flat", "2");
        typed.put("postalCode", "225710");
        typed.put("tags", "даўняя");
        typed.put("note", "даўняя нататка");
        typed.put("source", "мітынг");
        long whole = person(organiser.visitor(), "Значэннева", typed);
        long partly = person(organiser.visitor(), "Змянёнава", typed);
        String batch = organiser.allOf(list("Перапісава", 3));
        Map<String, String> was = picture(whole);
        for (long person : List.of(whole, partly)) {
            changed(
                    organiser.visitor(),
                    person,
                    Map.of(
                            "email", "novy@example.org",
                            "note", "новая нататка",
                            "house", "77",
                            "birth", "1999",
                            "phone1", "44 777-77-77"));
            Laid.overwrittenBy(batch, person);
        }
        changed(organiser.visitor(), partly, Map.of("note", "зменена потым"));

        Answer plan = organiser.page(UNDO, batch);
        assertEquals(List.of("– 3", "≠ 9", "! 1"), figures(plan), plan::text);
        Answer done = undone(organiser, batch);
        assertEquals(List.of("– 3", "≠ 9", "! 1"), figures(done), done::text);
        assertEquals(was, picture(whole));
        Map<String, String> half = new LinkedHashMap<>(was);
        half.put("surname", "Змянёнава");
        half.put("note", "зменена потым");
        assertEquals(half, picture(partly));
        Element row = rows(done).get(0);
        assertTrue(row.text().contains("Змянёнава Язэп"), row::text);
        assertTrue(row.text().contains(Say.be("contacts.field.note")), row::text);
        assertTrue(row.text().endsWith("даўняя нататка зменена потым"), row::text);
        counted(done);
    }

    @Test
    void what_a_list_filled_in_and_added_to_people_who_were_there_goes_again() {
        BringsIn organiser = organiser();
        List<Long> there = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            there.add(person(
                    organiser.visitor(),
                    "Дапоўненава",
                    Map.of("givenBe", GIVEN.get(i), "birth", "12.03.196" + i, "phone1", "29 600-15-0" + i)));
        }
        List<Map<String, String>> was = there.stream().map(UndoIT::picture).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон", "Электронная пошта", "Нататка"));
        for (int i = 0; i < 5; i++) {
            rows.add(List.of(
                    "Дапоўненава",
                    GIVEN.get(i),
                    "12.03.196" + i,
                    TOWN,
                    "33 611-15-0" + i,
                    "d" + i + "@example.org",
                    "са спіса"));
        }
        String batch = organiser.allOf(ListFile.ofRows(rows));
        assertEquals(0, standing(batch), "nobody is new");
        Answer done = undone(organiser, batch);
        assertEquals(List.of("– 0", "≠ 15", "! 0"), figures(done), done::text);
        assertEquals(was, there.stream().map(UndoIT::picture).toList());
        counted(done);
    }

    @Test
    void a_closed_list_is_taken_back_by_the_journal_alone() {
        BringsIn organiser = organiser();
        String batch = organiser.allOf(list("Закрытава", 12));
        organiser.closes(batch);
        assertEquals(0, number("select count(*) from import_row_base where batch_id = ?", batch));
        Answer done = undone(organiser, batch);
        assertEquals(List.of("– 12", "≠ 0", "! 0"), figures(done), done::text);
        counted(done);
    }

    @Test
    void after_ninety_days_it_is_too_late() {
        BringsIn organiser = organiser();
        String batch = organiser.allOf(list("Познева", 2));
        Answer early = organiser.page(UNDO, batch);
        assertTrue(early.html().getElementById("form:undo") != null, early::text);
        House.database().change("update import_batch set brought_at = now(3) - interval 91 day where id = ?", batch);
        Answer late = organiser.page(UNDO, batch);
        assertTrue(late.text().contains(Say.be("imports.problem.undo.tooLate", 90)), late::text);
        assertFalse(late.html().getElementById("form:undo") != null, late::text);
        Answer pressed = organiser.visitor().submit(early, Map.of(), "undo");
        assertEquals(422, pressed.status(), pressed::text);
        assertEquals(2, number("select count(*) from contact where put_away_at is null and surname_be = 'Познева'"));
    }

    @Test
    void who_moved_away_is_a_number_and_no_name() {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE).andWith("ZONE_ORGANISER", "city-babrujsk");
        BringsIn both = new BringsIn(SignIn.as(staff));
        String batch = both.allOf(list("Пераездава", 4));
        long moved = people(batch).get(1);
        changed(both.visitor(), moved, Map.of("settlement", "Бабруйск", "settlementId", "", "zone", ""));
        House.database()
                .change(
                        "delete g from role_grant g join zone z on z.id = g.zone_id where g.account_id = ? and z.code = ?",
                        staff.id(),
                        "city-babrujsk");
        BringsIn one = new BringsIn(SignIn.as(staff));
        Answer plan = one.page(UNDO, batch);
        assertEquals(List.of("– 3", "≠ 0", "! 0"), figures(plan), plan::text);
        assertTrue(plan.text().contains(Say.be("imports.undo.notYours", 1)), plan::text);
        Answer done = undone(one, batch);
        assertTrue(done.text().contains(Say.be("imports.undo.notYours", 1)), done::text);
        assertEquals(1, number("select count(*) from contact where put_away_at is null and id = ?", moved));
        counted(done);
    }

    @Test
    void what_a_restart_cut_off_goes_on_from_where_it_was() {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        String batch = new BringsIn(SignIn.as(staff)).allOf(list("Перарванава", 30));
        List<Long> people = people(batch);
        House.database().change("update import_batch set undone_at = now(3), undo_entry = 1 where id = ?", batch);
        House.database()
                .change(
                        "insert into job_run (owner_id, kind, subject_id, state, total, done, failed, checkpoint, stop_asked,"
                                + " started_at) values (?, 'import-undo', ?, 'RUNNING', 30, 10, 0, ?, false, now(3))",
                        staff.id(),
                        batch,
                        String.valueOf(people.get(9)));
        House.restart();
        Waiting.until(() -> standing(batch) == 10, LONG, () -> standing(batch) + " stand");
        BringsIn organiser = new BringsIn(SignIn.as(staff));
        awaits(organiser, batch);
        Answer rest = undone(organiser, batch);
        assertEquals(List.of("– 30", "≠ 0", "! 0"), figures(rest), rest::text);
        assertEquals(0, standing(batch));
        counted(rest);
    }

    @Test
    void nobody_comes_in_by_a_list_that_is_taken_back() {
        BringsIn organiser = organiser();
        String batch = organiser.receives(list("Спыненава", 5));
        organiser.looksThrough(batch);
        Answer preview = organiser.page(BringsIn.PREVIEW, batch);
        House.database().change("update import_batch set undone_at = now(3) where id = ?", batch);
        Answer run = organiser.visitor().submit(preview, Map.of(), "run");
        assertEquals(422, run.status());
        assertTrue(run.text().contains(Say.be("imports.problem.undone")), run::text);
    }

    @Test
    void in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            takesBackIn(browser);
        }
    }

    @Test
    void in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            takesBackIn(browser);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("UndoIT: %d people went, %d values came back, %d listed%n", went, cameBack, listed);
    }

    private static void takesBackIn(Browser browser) {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        Visitor visitor = SignIn.as(staff);
        BringsIn organiser = new BringsIn(visitor);
        String batch = organiser.allOf(list("Глядзелава", 60));
        changed(visitor, people(batch).get(0), Map.of("note", "патэлефанаваць"));
        long old = person(visitor, "Даўняя", Map.of("note", "раней"));
        changed(visitor, old, Map.of("note", "са спіса"));
        Laid.overwrittenBy(batch, old);
        changed(visitor, old, Map.of("note", "потым"));
        SignIn.as(browser, staff);
        browser.follow(Say.be("frame.menu.imports"));
        browser.follow(Say.be("imports.undo.link"));
        assertEquals(List.of(), Pictures.take(browser, "import-undo-plan-" + browser.name()));
        browser.press(Say.be("imports.undo.run", 59, 0));
        browser.await(Say.be("imports.undo.done"), LONG);
        assertEquals(List.of(), Pictures.take(browser, "import-undo-done-" + browser.name()));
        browser.follow(Say.be("imports.undo.report"));
        assertEquals(List.of(), Pictures.take(browser, "import-run-undone-" + browser.name()));
        assertEquals(1, standing(batch));
        went += 59;
        listed += 2;
    }

    private static Answer undone(BringsIn organiser, String batch) {
        Answer pressed = organiser.visitor().submit(organiser.page(UNDO, batch), Map.of(), "undo");
        assertEquals(200, pressed.status(), pressed::text);
        awaits(organiser, batch);
        return organiser.page(UNDO, batch);
    }

    private static void awaits(BringsIn organiser, String batch) {
        Waiting.until(() -> !organiser.page(UNDO, batch).body().contains("<progress"), LONG, () -> organiser
                .page(UNDO, batch)
                .text());
    }

    private static void assertNothingMore(BringsIn organiser, String batch) {
        Answer page = organiser.page(UNDO, batch);
        assertFalse(page.html().getElementById("form:undo") != null, page::text);
        assertTrue(page.text().contains(Say.be("imports.undo.done")), page::text);
    }

    private static void counted(Answer page) {
        List<Long> figures = figures(page).stream()
                .map(figure -> Long.valueOf(figure.replaceAll("\\D", "")))
                .toList();
        went += figures.get(0);
        cameBack += figures.get(1);
        listed += figures.get(2);
    }

    private static List<String> figures(Answer page) {
        return page.html().select(".figs .fig").eachText();
    }

    private static List<Element> rows(Answer page) {
        return page.html().select("table.tight tbody tr");
    }

    private static List<Long> people(String batch) {
        String ids = House.database()
                .text(
                        "select group_concat(c.id order by c.id) from contact c where c.save_key like ?",
                        "i" + batch + "-%");
        return Stream.of(ids.split(",")).map(Long::valueOf).toList();
    }

    /** How many of those whom the list created are in the lists. */
    private static long standing(String batch) {
        return number(
                "select count(*) from contact c where c.put_away_at is null and c.id in"
                        + " (select h.contact_id from contact_change h where h.batch_id = ? and h.field = '')",
                batch);
    }

    /** As each zone's count has it. */
    private static long inLists() {
        return number("select sum(people) from zone_count n join zone z on z.lft = n.zl where z.code = ?", ZONE);
    }

    private static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }

    private static Map<String, String> picture(long person) {
        Map<String, String> picture = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : Map.of(
                        "surname", "c.surname_be",
                        "email", "c.email",
                        "note", "c.note",
                        "address",
                                "concat_ws('|', c.settlement, c.settlement_id, c.street, c.house, c.flat, c.postal_code, c.zl)",
                        "birth", "concat_ws('|', c.birth_year, c.birth_date)",
                        "phones",
                                "(select group_concat(p.number order by p.place) from contact_phone p where p.contact_id = c.id)")
                .entrySet()) {
            picture.put(
                    part.getKey(),
                    House.database().text("select " + part.getValue() + " from contact c where c.id = ?", person));
        }
        return picture;
    }

    private static void changed(Visitor visitor, long person, Map<String, String> fields) {
        Answer saved = visitor.submit(visitor.get(EDIT + "?id=" + person), fields, "save");
        assertEquals(200, saved.status(), saved::text);
    }

    private static long person(Visitor visitor, String surname, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(more);
        typed.put("surnameBe", surname);
        typed.put("settlement", TOWN);
        return Long.parseLong(Side.number(visitor.submit(visitor.get(EDIT), typed, "save"), "id"));
    }

    private static BringsIn organiser() {
        return new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)));
    }

    private static byte[] list(String surname, int people) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Горад", "Нататка"));
        for (int i = 0; i < people; i++) {
            rows.add(List.of(surname, "Імя" + i, TOWN, "спіс " + System.nanoTime()));
        }
        return ListFile.ofRows(rows);
    }
}
