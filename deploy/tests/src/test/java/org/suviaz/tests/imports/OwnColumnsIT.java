package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.screens.Pictures;

/** What a list says in columns of the organisation's own stays with the person when the list is gone, and goes with it. */
class OwnColumnsIT {
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String HISTORY = "/contacts/history/contactHistory?id=";
    private static final String EDIT = "/contacts/edit/contactEdit?id=";
    private static final String ZONE = "city-pinsk";
    private static final String TOWN = "Пінск";
    private static final String PROFESSION = "Прафесія";
    private static final String SHIRT = "Памер майкі";
    private static final List<String> HEADS =
            List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон", PROFESSION, SHIRT);

    private static long kept;
    private static long replaced;
    private static long back;

    @Test
    void two_columns_of_its_own_outlive_the_list() {
        BringsIn organiser = organiser();
        String batch = organiser.receives(list("Слупкова", List.of("урач", "настаўніца", ""), "XL"));
        organiser.looksThrough(batch);
        Answer preview = organiser.page(BringsIn.PREVIEW, batch);
        assertTrue(preview.text().contains(Say.be("imports.preview.own", 2)), preview::text);
        organiser.bringsIn(batch);
        organiser.closes(batch);
        assertEquals(0, number("select count(*) from import_row_base where batch_id = ?", batch));

        List<Long> people = people(batch);
        assertEquals(List.of("Прафесія=урач", "Памер майкі=XL"), own(people.get(0)));
        assertEquals(List.of("Прафесія=настаўніца", "Памер майкі=XL"), own(people.get(1)));
        assertEquals(List.of("Памер майкі=XL"), own(people.get(2)));
        Answer card = organiser.visitor().get(CARD + people.get(0));
        assertTrue(card.text().contains(Say.be("contacts.card.own")), card::text);
        assertEquals("урач", shown(card, PROFESSION));
        assertEquals("XL", shown(card, SHIRT));
        kept += 5;
    }

    @Test
    void who_is_not_shown_notes_is_not_shown_them_and_a_foreign_zone_is_told_nothing() {
        BringsIn organiser = organiser();
        organiser.allOf(list("Тайнаслупкова", List.of("закройшчыца"), "адмысловы памер"));
        String batch = organiser.allOf(list("Тайнаслупкова", List.of("дзяжурная"), "адмысловы памер"));
        long person = number("select contact_id from contact_change where batch_id = ?", batch);
        replaced++;
        for (FieldAccess access : List.of(FieldAccess.HIDDEN, FieldAccess.MASKED, FieldAccess.VISIBLE)) {
            Visitor reader = SignIn.as(Staff.with(role("Слупкі " + access, access), ZONE));
            Answer card = reader.get(CARD + person);
            Answer history = reader.get(HISTORY + person);
            boolean hidden = access == FieldAccess.HIDDEN;
            for (Answer page : List.of(card, history)) {
                assertEquals(200, page.status());
                assertEquals(!hidden, page.body().contains(PROFESSION), page::text);
                assertEquals(access == FieldAccess.VISIBLE, page.body().contains("дзяжурная"), page::text);
                assertEquals(access == FieldAccess.VISIBLE, page.body().contains("закройшчыца"), page::text);
            }
            assertEquals(hidden ? "" : access == FieldAccess.MASKED ? "…" : "дзяжурная", shown(card, PROFESSION));
            int saves = hidden ? 1 : 2;
            assertTrue(history.text().contains(Say.be("contacts.history.count", saves)), history::text);
        }
        Visitor foreign = SignIn.as(Staff.with("ZONE_ORGANISER", "city-navapolack"));
        Answer nobody = foreign.get(CARD + 999_999_999);
        Answer notTheirs = foreign.get(CARD + person);
        assertEquals(404, notTheirs.status());
        assertEquals(nobody.comparable(), notTheirs.comparable());
    }

    @Test
    void the_newest_value_stands_until_its_list_is_taken_back() {
        BringsIn organiser = organiser();
        String first = organiser.allOf(list("Зменнаслупкова", List.of("урач", "урач"), "XL"));
        List<Long> people = people(first);
        byte[] more = ListFile.ofRows(List.of(
                List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон", "ПРАФЕСІЯ", "Курсы"),
                row("Зменнаслупкова", 0, "хірург", "2021"),
                row("Зменнаслупкова", 1, "урач", "2022")));
        String second = organiser.receives(more);
        organiser.looksThrough(second);
        Answer preview = organiser.page(BringsIn.PREVIEW, second);
        assertEquals("≠ 2", preview.html().select(".figs .fig").get(1).text(), preview::text);
        String profession = Say.be("contacts.card.own.head", PROFESSION);
        assertTrue(preview.text().contains(Say.be("imports.preview.field", profession, 1)), preview::text);
        Answer changes = organiser.page(BringsIn.PREVIEW, second + "&show=CHANGED");
        assertTrue(
                changes.text().contains(Say.be("imports.preview.change", profession, "урач", "хірург")), changes::text);
        organiser.bringsIn(second);
        assertEquals(List.of("Прафесія=хірург", "Памер майкі=XL", "Курсы=2021"), own(people.get(0)));
        assertEquals(List.of("Прафесія=урач", "Памер майкі=XL", "Курсы=2022"), own(people.get(1)));
        Answer history = organiser.visitor().get(HISTORY + people.get(0));
        assertTrue(history.text().contains(profession + " урач хірург"), history::text);
        replaced += 3;

        organiser.allOf(ListFile.ofRows(List.of(
                List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон", "Курсы"),
                row("Зменнаслупкова", 1, "2023"))));
        replaced++;
        Answer undone = undone(organiser, second);
        assertEquals(
                List.of("– 0", "≠ 2", "! 1"), undone.html().select(".figs .fig").eachText(), undone::text);
        assertTrue(undone.text().contains(Say.be("contacts.card.own.head", "Курсы")), undone::text);
        assertEquals(List.of("Прафесія=урач", "Памер майкі=XL"), own(people.get(0)));
        assertEquals(List.of("Прафесія=урач", "Памер майкі=XL", "Курсы=2023"), own(people.get(1)));
        back += 2;
    }

    @Test
    void a_list_that_says_the_same_again_changes_nobody() {
        BringsIn organiser = organiser();
        organiser.allOf(list("Тасамаслупкова", List.of("урач", "кухар"), "XS"));
        List<List<String>> again = new ArrayList<>();
        again.add(List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон", "прафесія"));
        again.add(row("Тасамаслупкова", 1, "кухар"));
        again.add(row("Тасамаслупкова", 0, "урач"));
        String batch = organiser.receives(ListFile.ofRows(again));
        organiser.visitor().submit(organiser.page(BringsIn.SHEETS, batch), Map.of(), "choose");
        organiser.visitor().submit(organiser.page(BringsIn.COLUMNS, batch), Map.of(), "check");
        organiser.awaits(BringsIn.PREVIEW, batch, "form:drop");
        assertEquals(2, number("select same from import_batch where id = ?", batch));
    }

    @Test
    void they_move_with_the_person() {
        BringsIn organiser =
                new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE).andWith("ZONE_ORGANISER", "city-babrujsk")));
        long person = people(organiser.allOf(list("Пераезднаслупкова", List.of("ткачыха"), "S")))
                .get(0);
        Answer moved = organiser
                .visitor()
                .submit(
                        organiser.visitor().get(EDIT + person),
                        Map.of("settlement", "Бабруйск", "settlementId", ""),
                        "save");
        assertEquals(200, moved.status(), moved::text);
        assertEquals("ткачыха", shown(moved, PROFESSION));
        assertEquals(
                2,
                number(
                        "select count(*) from contact_extra x join contact c on c.id = x.contact_id join zone z"
                                + " on z.id = c.zone_id where c.id = ? and x.zl = c.zl and x.zone_id = c.zone_id"
                                + " and z.code = 'city-babrujsk'",
                        person));
    }

    @Test
    void a_value_that_cannot_be_kept_whole_is_a_fault() {
        BringsIn organiser = organiser();
        String batch = organiser.receives(list("Доўгаслупкова", List.of("я".repeat(4001), "урач"), "L"));
        organiser.looksThrough(batch);
        Answer faults = organiser.page(BringsIn.PREVIEW, batch + "&show=FAULTY");
        assertTrue(faults.text().replace('\u00a0', ' ').contains(tooLong()), faults::text);
        assertTrue(faults.text().contains("«" + PROFESSION + "»"), faults::text);
        organiser.bringsIn(batch);
        assertEquals(1, people(batch).size());
        kept += 2;
    }

    @Test
    void who_may_not_write_notes_brings_no_columns_of_ones_own() {
        Right[] rights = {Right.SEE_PEOPLE, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE, Right.IMPORT_PEOPLE};
        Visitor visitor = SignIn.as(Staff.with(role("Без слупкоў", FieldAccess.VISIBLE, rights), ZONE));
        MappedList columns = new MappedList(
                visitor, List.of(List.of("Прозвішча", "Горад", PROFESSION), List.of("Безслупкова", TOWN, "урач")));
        assertEquals("leave_out", columns.meaning(PROFESSION));
        assertEquals(422, columns.means(Map.of(PROFESSION, "own"), "", "check").status());
        columns.checks(Map.of(), Map.of(), "");
        assertEquals(1, columns.comesIn());
        assertEquals(
                0,
                number("select count(*) from contact_extra x join contact c on c.id = x.contact_id"
                        + " where c.surname_be = 'Безслупкова'"));
    }

    @Test
    void in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            looks(browser);
        }
    }

    @Test
    void in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            looks(browser);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("OwnColumnsIT: %d values kept, %d put by later lists, %d taken back%n", kept, replaced, back);
    }

    private static void looks(Browser browser) {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        Visitor visitor = SignIn.as(staff);
        BringsIn organiser = new BringsIn(visitor);
        String surname = browser.name().equals("chromium") ? "Бачнаслупкова" : "Глядзіслупкова";
        organiser.allOf(list(surname, List.of("настаўніца беларускай мовы"), "XL"));
        String batch = organiser.receives(list(surname, List.of("дырэктарка школы"), "XXL"));
        organiser.looksThrough(batch);
        SignIn.as(browser, staff);
        browser.open(at(BringsIn.COLUMNS) + "?batch=" + batch);
        assertEquals(List.of(), Pictures.take(browser, "import-columns-own-" + browser.name()));
        browser.open(at(BringsIn.PREVIEW) + "?batch=" + batch + "&show=CHANGED");
        assertEquals(List.of(), Pictures.take(browser, "import-preview-own-" + browser.name()));
        browser.press(Say.be("imports.preview.run", 1));
        browser.await(Say.be("imports.run.people"), Duration.ofMinutes(1));
        browser.open(at(CARD) + number("select max(id) from contact where surname_be = ?", surname));
        browser.await(Say.be("contacts.card.own"), Duration.ofMinutes(1));
        assertEquals(List.of(), Pictures.take(browser, "card-own-" + browser.name()));
    }

    /** As it reads once the blanks in numbers are plain. */
    private static String tooLong() {
        return Say.be("imports.problem.cellTooLong", 4000).replace('\u00a0', ' ');
    }

    private static String at(String address) {
        return House.url() + address.substring(1);
    }

    private static Answer undone(BringsIn organiser, String batch) {
        String page = "/imports/undo/importUndo";
        organiser.visitor().submit(organiser.page(page, batch), Map.of(), "undo");
        Waiting.until(
                () -> !organiser.page(page, batch).body().contains("<progress"),
                Duration.ofMinutes(1),
                () -> organiser.page(page, batch).text());
        return organiser.page(page, batch);
    }

    /** A role that reads people, with that access to notes. */
    private static String role(String name, FieldAccess notes, Right... rights) {
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named(name)
                .with(Right.SEE_PEOPLE)
                .with(rights)
                .allFields(rights.length == 0 ? FieldAccess.VISIBLE : FieldAccess.EDITABLE)
                .field(Field.NOTE, notes)
                .save();
        return RolePage.code(name);
    }

    private static BringsIn organiser() {
        return new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)));
    }

    private static byte[] list(String surname, List<String> professions, String shirt) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        for (int i = 0; i < professions.size(); i++) {
            rows.add(row(surname, i, professions.get(i), shirt));
        }
        return ListFile.ofRows(rows);
    }

    private static List<String> row(String surname, int who, String... own) {
        List<String> given = List.of("Алена", "Марыля", "Ганна");
        return Stream.concat(
                        Stream.of(surname, given.get(who), "12.03.196" + who, TOWN, "29 600-17-0" + who),
                        Stream.of(own))
                .toList();
    }

    private static List<Long> people(String batch) {
        String ids = House.database()
                .text(
                        "select group_concat(c.id order by c.id) from contact c where c.save_key like ?",
                        "i" + batch + "-%");
        return Stream.of(ids.split(",")).map(Long::valueOf).toList();
    }

    private static List<String> own(long person) {
        String all = House.database()
                .text(
                        "select group_concat(head, '=', value order by id separator '|') from contact_extra"
                                + " where contact_id = ?",
                        person);
        return List.of(all.split("\\|"));
    }

    /** What stands beside that label on a card, empty where it is not there. */
    private static String shown(Answer card, String label) {
        return card.html().select("dl.kv dt").stream()
                .filter(term -> term.text().equals(label))
                .map(term -> term.nextElementSibling().text())
                .findFirst()
                .orElse("");
    }

    private static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }
}
