package org.suviaz.tests.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactCode;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.BringsIn;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.scope.Side;

/** Somebody asks to be removed: two people agree, nothing is left that names the person, and nobody brings one back. */
class ErasureIT {
    static final String TOWN = "Мазыр";
    static final String ZONE = "3235501000";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final List<String> HEAD =
            List.of("Прозвішча", "Імя", "Імя па бацьку", "Нарадж.", "Горад", "Тэлефон", "Майка", "Вуліца", "Дом");

    private static Visitor first;
    private static Visitor second;
    private static int tables;
    private static int refused;

    @BeforeAll
    static void signIn() {
        first = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        second = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    @Test
    void no_table_holds_the_name_or_the_phone_and_the_counts_the_journal_and_the_log_are_whole() {
        BringsIn organiser = new BringsIn(first);
        List<String> row = List.of(
                "Знікаўская",
                "Ядзвіга",
                "Баляславаўна",
                "07.05.1958",
                TOWN,
                "29 617-35-01",
                "зніклая майка",
                "вуліца Савецкая",
                "5");
        List<String> other = List.of(
                "Засталова", "Зоя", "Ігараўна", "08.05.1959", TOWN, "29 617-35-02", "L", "вуліца Савецкая", "7");
        String brought = organiser.allOf(ListFile.of(HEAD, row, other));
        long person = brought("Знікаўская");
        long stays = brought("Засталова");
        String open = organiser.receives(ListFile.of(HEAD, row, List.of("Іншая", "Ева", "", "", TOWN, "", "", "", "")));
        organiser.looksThrough(open);
        first.submit(
                first.get(Erasing.EDIT + "?id=" + person), Map.of("note", "зніклая нататка", "tags", "зніклі"), "save");
        String mailing = lettersFor(person);
        offer(person);
        long people = counted();
        long journal = journal(stays);

        Erasing.erase(first, second, person);

        Tables all = new Tables();
        assertEquals(List.of(), all.holding(List.of("Знікаўск", "617-35-01", "296173501", "6173501", "зніклая")));
        tables = all.read();
        assertEquals(people - 1, counted());
        assertEquals(journal, journal(stays), "nothing of others is gone");
        assertTrue(Erasing.isThere(stays));
        assertEquals("DROPPED", text("select state from import_batch where id = ?", open));
        assertEquals(
                1,
                number(
                        "select count(*) from mailing where id = ? and file_id is null and produced_letters >= 1",
                        mailing),
                "how many were printed is known");
        assertEquals(
                number("select count(*) from mailing_recipient where mailing_id = ?", mailing),
                number("select recipients from mailing where id = ?", mailing),
                "its letters can be made anew");
        gone(person);
        logged(person);
        undone(organiser, brought);
        assertFalse(Erasing.isThere(person));
        assertTrue(number("select count(*) from contact where id = ? and put_away_at is not null", stays) == 1);
    }

    @Test
    void who_asked_cannot_agree_and_neither_can_a_colleague_of_the_same_zone_nor_who_puts_nobody_away() {
        long person = Erasing.person(first, Map.of("surnameBe", "Двухасабовы", "givenBe", "Ян"));
        long request = Erasing.ask(first, person);
        assertEquals(request, Erasing.ask(first, person), "asked twice it is one request");
        Visitor colleague = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        Visitor stranger = SignIn.as(Staff.with("ZONE_ORGANISER", "city-pinsk"));
        Visitor administrator = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        for (Visitor visitor : List.of(first, colleague, stranger, administrator)) {
            assertFalse(visitor.get(Erasing.APPROVALS).body().contains("confirm-" + request));
            assertEquals(404, Erasing.forge(visitor, "confirm", request).status());
            refused++;
        }
        Answer list = second.get(Erasing.APPROVALS);
        assertTrue(list.text().contains(Say.be("contacts.erasure.asked", code(person))), list::text);
        assertFalse(list.body().contains("Двухасабовы"), "a request names nobody");
        Erasing.forge(second, "refuse", request);
        assertTrue(Erasing.isThere(person));
    }

    @Test
    void a_form_a_sheet_and_a_list_refuse_whoever_asked_to_be_removed() {
        Map<String, String> typed = known("Адмоўны", "617-35-11");
        Erasing.erase(first, second, Erasing.person(first, typed));
        refusedBy(typed);
        refusedBy(Map.of("surnameBe", "Іншы", "givenBe", "Пётр", "phone1", "+375 29 617-35-11"));
        refusedBy(Map.of("surnameRu", "Отмовный", "surnameBe", "Адмоўны", "givenBe", "Сымон", "birth", "03.04.1961"));
        Answer grid = first.submit(
                first.get("/entry/grid/entryGrid"),
                Map.of("surname-1", "Адмоўны", "given-1", "Сымон", "birth-1", "03.04.1961", "settlement-1", TOWN),
                "save");
        assertTrue(grid.text().contains(Say.be("contacts.problem.erased")), grid::text);
        BringsIn organiser = new BringsIn(first);
        String batch = organiser.receives(ListFile.of(
                HEAD,
                List.of("Адмоўны", "Сымон", "Лявонавіч", "1961", TOWN, "", "", "", ""),
                List.of("Дазволены", "Сымон", "Лявонавіч", "1961", TOWN, "", "", "", "")));
        organiser.looksThrough(batch);
        Answer preview = first.get(BringsIn.PREVIEW + "?batch=" + batch + "&show=FAULTY");
        assertTrue(preview.text().contains(Say.be("contacts.problem.erased")), preview::text);
        organiser.bringsIn(batch);
        assertEquals(0, number("select count(*) from contact where surname_be = 'Адмоўны'"));
        assertEquals(1, number("select count(*) from contact where surname_be = 'Дазволены'"));
        refused += 2;
    }

    @Test
    void records_that_became_one_go_together() {
        long person = Erasing.person(first, known("Злітны", "617-35-91"));
        long gone = Erasing.person(first, known("Улітая", "617-35-92"));
        long before = Erasing.person(first, known("Даўнейшы", "617-35-93"));
        wentInto(person, gone);
        wentInto(gone, before);
        Erasing.erase(first, second, person);
        assertFalse(Erasing.isThere(gone));
        assertFalse(Erasing.isThere(before));
        assertEquals(0, number("select count(*) from contact_merge_base where ? in (one_id, other_id)", gone));
    }

    private static void wentInto(long person, long gone) {
        House.database()
                .change(
                        "insert into contact_merge_base (version, one_id, other_id, merged_at, merged_by, account, entry)"
                                + " values (0, ?, ?, now(3), 1, 'vierba', 1)",
                        person,
                        gone);
        House.database().change("update contact_base set put_away_at = now(3) where id = ?", gone);
    }

    @Test
    void the_phone_of_a_flat_keeps_nobody_else_of_it_out() {
        Map<String, String> typed = known("Хатні", "617-35-21");
        typed.put("phone1", "0236 32-17-35");
        long person = Erasing.person(first, typed);
        long wife = Erasing.person(
                first, Map.of("surnameBe", "Хатняя", "givenBe", "Ганна", "phone1", "0236 32-17-35", "birth", "1963"));
        Erasing.erase(first, second, person);
        Answer saved = first.submit(first.get(Erasing.EDIT + "?id=" + wife), Map.of("note", "патэлефанаваць"), "save");
        assertEquals(200, saved.status(), saved::text);
        Erasing.person(first, Map.of("surnameBe", "Хатняя", "givenBe", "Алена", "phone1", "0236 32-17-35"));
        refusedBy(Map.of("surnameBe", "Хатні", "givenBe", "С.", "phone1", "0236 32-17-35"));
    }

    @Test
    void a_coordinator_lets_one_in_again_who_came_back_and_the_log_tells_of_it_without_a_name() {
        Map<String, String> typed = known("Вяртанец", "617-35-31");
        Erasing.erase(first, second, Erasing.person(first, typed));
        long lifted = number("select count(*) from audit_entry where kind = 'ERASURE_LIFTED'");
        Answer wrong = first.submit(first.get(ErasureDoors.LIFT), Map.of("phone1", "29 617-35-39"), "lift");
        assertTrue(wrong.text().contains(Say.be("contacts.problem.erased.nobody")), wrong::text);
        Answer none = first.submit(first.get(ErasureDoors.LIFT), Map.of(), "lift");
        assertTrue(none.text().contains(Say.be("contacts.problem.erased.nobody")), none::text);
        Answer odd = first.submit(first.get(ErasureDoors.LIFT), Map.of("phone1", "12"), "lift");
        assertEquals(422, odd.status(), odd::text);
        Answer form = Erasing.saved(first, typed);
        assertTrue(form.html().select("a[href*=erasureLift]").size() == 1, form::text);
        Answer done = first.submit(first.get(ErasureDoors.LIFT), Map.of("phone1", "29 617-35-31"), "lift");
        assertTrue(done.text().contains(Say.be("erasures.lift.done")), done::text);
        assertEquals(lifted + 1, number("select count(*) from audit_entry where kind = 'ERASURE_LIFTED'"));
        assertEquals("", text("select object from audit_entry where kind = 'ERASURE_LIFTED' order by no desc limit 1"));
        assertTrue(Erasing.isThere(Erasing.person(first, typed)));
    }

    @Test
    void whoever_only_enters_people_is_refused_too_and_gets_no_way_to_lift_it() {
        Map<String, String> typed = known("Нямоўны", "617-35-41");
        Erasing.erase(first, second, Erasing.person(first, typed));
        Visitor entry = SignIn.as(Staff.with("DATA_ENTRY", ZONE));
        Answer form = Erasing.saved(entry, typed);
        assertTrue(form.text().contains(Say.be("contacts.problem.erased")), form::text);
        assertFalse(form.body().contains("erasureLift"));
        assertEquals(404, entry.get(ErasureDoors.LIFT).status());
    }

    private static Map<String, String> known(String surname, String phone) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", surname);
        typed.put("givenBe", "Сымон");
        typed.put("patronymicBe", "Лявонавіч");
        typed.put("birth", "03.04.1961");
        typed.put("phone1", "29 " + phone);
        return typed;
    }

    private static void refusedBy(Map<String, String> typed) {
        Answer answer = Erasing.saved(first, typed);
        assertEquals(422, answer.status(), answer::text);
        assertTrue(answer.text().contains(Say.be("contacts.problem.erased")), answer::text);
        assertEquals(
                typed.get("surnameBe"),
                answer.html().getElementById("form:surnameBe").val(),
                "typed text is kept");
        refused++;
    }

    /** Letters to everybody of the town, made. */
    private static String lettersFor(long person) {
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", ZONE));
        Answer list = mailer.get("/mailings/list/mailingList");
        var box = list.html().select("input[type=checkbox]");
        String mailing = Side.number(
                mailer.submit(list, Map.of("name", "Рассылка", box.attr("name"), box.val()), "create"), "mailing");
        String recipients = "/mailings/recipients/mailingRecipients?mailing=" + mailing;
        mailer.submit(mailer.get(recipients), Map.of(), "freeze");
        finished(mailer, recipients);
        mailer.submit(
                mailer.get("/mailings/text/mailingText?mailing=" + mailing),
                Map.of("textBe", "Запрашаем на сустрэчу.", "textRu", "Приглашаем на встречу."),
                "save");
        String letters = "/mailings/letters/mailingLetters?mailing=" + mailing;
        mailer.submit(mailer.get(letters), Map.of(), "produce");
        finished(mailer, letters);
        assertEquals(
                1,
                number(
                        "select count(*) from mailing_recipient where mailing_id = ? and contact_id = ?",
                        mailing,
                        person));
        return mailing;
    }

    private static void finished(Visitor visitor, String page) {
        Waiting.until(() -> !visitor.get(page).body().contains("<progress"), LONG, () -> visitor.get(page)
                .text());
    }

    private static void offer(long person) {
        long zone = number("select id from zone where code = 'city-pinsk'");
        first.submit(first.get("/contacts/handover/contactHandover?id=" + person + "&zone=" + zone), Map.of(), "offer");
        assertEquals(1, number("select count(*) from hand_over where open_contact_id = ?", person));
    }

    private static void gone(long person) {
        Answer card = first.get(Erasing.CARD + person);
        assertEquals(404, card.status());
        assertEquals("", card.differenceTo(first.get(Erasing.CARD + "999999999")));
        assertEquals(404, second.get(Erasing.CARD + person).status());
        refused += 2;
    }

    private static void logged(long person) {
        assertEquals(
                1,
                number("select count(*) from audit_entry where kind = 'PERSON_ERASED' and object = ?", code(person)));
        Visitor auditor = SignIn.as(Staff.with("AUDITOR", "BY"));
        Answer told = auditor.submit(auditor.get("/audit/log/auditLog"), Map.of(), "verify");
        assertTrue(told.text().contains(Say.be("audit.chain.whole")), told::text);
    }

    private static void undone(BringsIn organiser, String batch) {
        String page = "/imports/undo/importUndo?batch=" + batch;
        Answer plan = first.get(page);
        assertTrue(plan.html().select(".figs").text().contains("1"), plan::text);
        first.submit(plan, Map.of(), "undo");
        finished(organiser.visitor(), page);
        assertFalse(first.get(page).body().contains("Знікаўск"));
    }

    private static long brought(String surname) {
        return number("select id from contact where surname_be = ?", surname);
    }

    private static String code(long person) {
        return ContactCode.of(person);
    }

    private static long counted() {
        return number(
                "select coalesce(sum(c.people), 0) from zone_count c join zone z on z.lft = c.zl where z.code = ?",
                ZONE);
    }

    private static long journal(long person) {
        return number("select count(*) from contact_change where contact_id = ?", person);
    }

    private static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }

    private static String text(String sql, Object... values) {
        return House.database().text(sql, values);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "ErasureIT: %d tables hold nothing of who was removed, %d returns and foreign answers refused%n",
                tables, refused);
    }
}
