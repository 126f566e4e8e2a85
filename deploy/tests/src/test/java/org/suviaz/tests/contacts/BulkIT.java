package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.contacts.Many.figures;
import static org.suviaz.tests.contacts.Many.isAway;
import static org.suviaz.tests.contacts.Many.number;
import static org.suviaz.tests.contacts.Many.tags;
import static org.suviaz.tests.contacts.Many.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.fields.FieldPage;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.BringsIn;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.scope.Side;

/** The same is done with many people at once: counted first, nothing else touched, and taken back but for what changed since. */
class BulkIT {
    private static final int MOST = 1000;

    /** Six who are not alike. */
    private static final List<String> NAMES = List.of("Ар", "Боры", "Вера", "Гала", "Дуба", "Жука");

    private static Many many;
    private static int acts;
    private static int people;
    private static int undone;
    private static long slowest;

    /** A field that is retired ends visits. */
    @BeforeEach
    void signIn() {
        many = new Many(SignIn.as(Staff.with("ZONE_ORGANISER", Many.ZONE)));
    }

    @Test
    void a_tag_is_put_on_those_who_lack_it_and_taken_back_but_for_whom_somebody_changed_since() {
        String tag = fresh("валанцёр");
        List<Long> six = six("Пазначаная", Map.of("tags", "даўняя", "note", "нататка"));
        many.changes(six.get(0), Map.of("tags", "даўняя, " + tag));
        List<String> before = six.stream().map(Many::row).toList();
        Answer counted = many.counts(marks("PUT_TAG", six), Map.of("newTag", tag));
        assertEquals(List.of("≠ 5", "= 1", "– 0"), figures(counted), counted::text);
        assertEquals(6, counted.html().select("#people tbody tr").size());
        assertTrue(counted.body().contains(Say.be("bulk.go.PUT_TAG", 5)), counted::text);
        assertEquals("даўняя", tags(six.get(1)), "counting changes nothing");

        Answer done = does(counted, 5);
        six.forEach(one -> assertTrue(tags(one).contains(tag), tags(one)));
        assertEquals(before, six.stream().map(Many::row).toList(), "nothing else is touched");
        long batch = -Long.parseLong(Side.number(done, "id"));
        assertEquals(5, number("select count(*) from contact_change where batch_id = ? and cause = 'bulk'", batch));
        assertEquals(
                5,
                number("select amount from audit_entry where kind = 'PEOPLE_CHANGED' and object = ?", "act " + -batch));
        Answer card = many.visitor().get(Many.CARD + six.get(1));
        assertTrue(card.text().contains(Say.be("contacts.card.cause.bulk")), card::text);

        many.changes(six.get(2), Map.of("tags", "даўняя, " + tag + ", потым"));
        Answer back = undoes(done, 4);
        assertEquals(List.of("≠ 0", "! 1", "√ 4"), figures(back).subList(4, 7), back::text);
        assertTrue(tags(six.get(0)).contains(tag), "who had it before keeps it");
        assertTrue(tags(six.get(2)).contains("потым"), "what was changed since stays");
        assertTrue(tags(six.get(2)).contains(tag));
        Stream.of(1, 3, 4, 5).forEach(one -> assertEquals("даўняя", tags(six.get(one))));
        assertEquals(before, six.stream().map(Many::row).toList());
        assertEquals(1, back.html().select("#left tbody tr").size(), back::text);
        assertNull(back.html().getElementById("form:undo"), back::text);
        assertTrue(many.visitor().get(BulkDoors.LIST).text().contains(tag));
    }

    @Test
    void a_tag_is_taken_off_everybody_whom_the_list_has() {
        String tag = fresh("былая");
        List<Long> six = six("Безпазнакавая", Map.of("tags", tag + ", іншая"));
        long id = number("select id from tag where name = ?", tag);
        Answer counted = many.counts(many.everybody("TAKE_TAG", "&tag=" + id), Map.of("tag", tag));
        assertEquals(List.of("≠ 6", "= 0", "– 0"), figures(counted), counted::text);
        Answer done = does(counted, 6);
        six.forEach(one -> assertEquals("іншая", tags(one)));
        Answer twice = many.visitor().submit(counted, Map.of(), "carryOut");
        assertEquals(Many.address(done), address(twice), "the same press again is the same act");
        undoes(done, 6);
        six.forEach(one -> assertEquals(tag + ",іншая", tags(one)));
    }

    @Test
    void a_field_is_set_of_everybody_and_comes_back_as_it_was() {
        int field = FieldPage.fresh(
                        SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY")), OwnKind.SCALE, fresh("Падтрымка"))
                .saved();
        List<Long> six = six("Палявая", Map.of("own" + field, "2"));
        many.changes(six.get(5), Map.of("own" + field, "5"));
        List<String> before = six.stream().map(Many::row).toList();
        Answer counted = many.counts(marks("SET", six), Map.of("set", "field:" + field + "=5"));
        assertEquals(List.of("≠ 5", "= 1", "– 0"), figures(counted), counted::text);
        Answer done = does(counted, 5);
        six.forEach(one -> assertEquals("5", value(one, field)));
        many.changes(six.get(0), Map.of("own" + field, "1"));
        undoes(done, 4);
        assertEquals(
                List.of("1", "2", "2", "2", "2", "5"),
                six.stream().map(one -> value(one, field)).toList());
        assertEquals(before, six.stream().map(Many::row).toList());
        FieldPage.retire(SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY")), field);
    }

    @Test
    void who_asks_for_no_letters_is_told_of_many_at_once() {
        List<Long> six = six("Нелістовая", Map.of());
        List<String> before = six.stream().map(Many::row).toList();
        Answer done = does(many.counts(marks("SET", six), Map.of("set", "consentLetter=REFUSED")), 6);
        six.forEach(one -> assertEquals(
                1, number("select count(*) from contact_consent where answer = 'REFUSED' and contact_id = ?", one)));
        undoes(done, 6);
        assertEquals(before, six.stream().map(Many::row).toList());
    }

    @Test
    void who_is_put_away_comes_back_but_for_whom_somebody_put_away_anew() {
        List<Long> six = six("Прыбраная", Map.of());
        long inLists = inLists();
        Answer done = does(marks("PUT_AWAY", six), 6);
        six.forEach(one -> assertTrue(isAway(one)));
        assertEquals(inLists - 6, inLists());
        Visitor visitor = many.visitor();
        visitor.submit(visitor.get(Many.CARD + six.get(0)), Map.of(), "bringBack");
        visitor.submit(visitor.get(Many.CARD + six.get(1)), Map.of(), "bringBack");
        visitor.submit(visitor.get(Many.CARD + six.get(1)), Map.of(), "putAway");
        Answer back = undoes(done, 4);
        assertEquals(List.of("≠ 0", "! 1", "√ 4"), figures(back).subList(4, 7), back::text);
        assertEquals(
                List.of(false, true, false, false, false, false),
                six.stream().map(Many::isAway).toList());
        assertEquals(inLists - 1, inLists());
    }

    @Test
    void who_was_changed_after_the_counting_is_left_out_and_told_of() {
        String tag = fresh("тымчасам");
        List<Long> six = six("Змененая", Map.of());
        Answer counted = many.counts(marks("PUT_TAG", six), Map.of("newTag", tag));
        Many other = new Many(SignIn.as(Staff.with("ZONE_ORGANISER", Many.ZONE)));
        other.changes(six.get(3), Map.of("note", "нехта іншы"));
        House.database().change("call erase_person(?)", six.get(4));
        Answer done = does(counted, 4);
        assertEquals(List.of("√ 4", "= 0", "– 1", "! 1"), figures(done).subList(0, 4), done::text);
        assertFalse(tags(six.get(3)).contains(tag));
        Answer open = many.visitor().get("/contacts/edit/contactEdit?id=" + six.get(0));
        Answer again = many.counts(marks("PUT_TAG", List.of(six.get(0))), Map.of("newTag", fresh("яшчэ")));
        does(again, 1);
        Answer stale = many.visitor().submit(open, Map.of("note", "стары"), "save");
        assertTrue(stale.text().contains(Say.be("contacts.problem.version.stale")), stale::text);
    }

    @Test
    void a_foreign_person_is_a_number_that_is_not_there() {
        Visitor elsewhere = SignIn.as(Staff.with("ZONE_ORGANISER", "city-pinsk"));
        Answer card = elsewhere.submit(
                elsewhere.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", "Чужаніца", "settlement", "Пінск"),
                "save");
        long foreign = Long.parseLong(Side.number(card, "id"));
        long mine = many.person("Свая", Map.of());
        assertEquals(404, many.marks("PUT_AWAY", foreign).status());
        Answer both = many.marks("PUT_AWAY", mine, foreign);
        assertEquals(List.of("– 1", "= 0", "– 0"), figures(both), both::text);
        assertTrue(both.text().contains(Say.be("bulk.count.gone", 1)), both::text);
        assertFalse(both.body().contains("Чужаніца"));
        Answer forged = many.visitor().submit(both, Map.of("people", mine + "-" + foreign), "carryOut");
        assertEquals(List.of("√ 1", "= 0", "– 1", "! 0"), figures(forged).subList(0, 4), forged::text);
        assertFalse(isAway(foreign));
        assertTrue(isAway(mine));
        Answer set = many.visitor().submit(many.marks("SET", mine), Map.of("set", "field:999999=1"), "recount");
        assertTrue(set.status() >= 400, set::text);
        Visitor viewer = SignIn.as(Staff.with("VIEWER", Many.ZONE));
        assertNull(viewer.get("/contacts/list/contactList").html().getElementById("bulk"));
        assertEquals(
                404,
                viewer.get(BulkDoors.COUNT + "?act=PUT_TAG&of=marked&pick=" + mine)
                        .status());
    }

    @Test
    void something_else_than_was_counted_is_counted_first() {
        String tag = fresh("спачатку");
        List<Long> six = six("Іншая", Map.of());
        Answer counted = many.counts(marks("PUT_TAG", six), Map.of("newTag", tag));
        Answer other = many.visitor().submit(counted, Map.of("newTag", tag + " іншая"), "carryOut");
        assertTrue(other.text().contains(Say.be("bulk.count.other")), other::text);
        assertEquals("", tags(six.get(0)));
        Answer empty = many.counts(counted, Map.of("newTag", "адна, другая"));
        assertTrue(empty.text().contains(Say.be("contacts.problem.tags.one")), empty::text);
        assertEquals("адна, другая", empty.field("newTag"));
        Answer nobody = many.marks("PUT_TAG");
        assertTrue(nobody.text().contains(Say.be("bulk.count.noMarks")), nobody::text);
    }

    @Test
    void many_are_offered_to_another_zone_and_each_waits_for_its_answer() {
        List<Long> six = six("Пераездная", Map.of());
        long zone = number("select id from zone where code = 'city-pinsk'");
        String pick = six.stream().map(String::valueOf).collect(Collectors.joining("-"));
        Visitor visitor = many.visitor();
        visitor.submit(
                visitor.get("/contacts/handover/contactHandover?id=" + six.get(0) + "&zone=" + zone),
                Map.of(),
                "offer");
        visitor.submit(visitor.get(Many.CARD + six.get(1)), Map.of(), "putAway");
        Answer begun = visitor.get(BulkDoors.OFFER + "?of=marked&act=PUT_TAG&pick=" + pick.replace("-", "&pick="));
        assertEquals(List.of("≠ 4", "= 1", "– 1"), figures(begun), begun::text);
        assertNull(begun.html().getElementById("form:offer"), "no zone is chosen yet");
        Answer chosen = visitor.get(BulkDoors.OFFER + "?pick=" + pick + "&to=" + zone);
        Answer done = visitor.submit(chosen, Map.of(), "offer");
        assertTrue(done.text().contains(Say.be("bulk.offer.done", 4, "Пінск")), done::text);
        assertEquals(
                5, number("select count(*) from hand_over where open_contact_id in (" + pick.replace('-', ',') + ")"));
    }

    @Test
    void after_ninety_days_an_act_stays() {
        Answer done = does(marks("PUT_AWAY", List.of(many.person("Позняя", Map.of()))), 1);
        String id = Side.number(done, "id");
        House.database().change("update bulk_act_base set acted_at = now(3) - interval 91 day where id = ?", id);
        Answer pressed = many.visitor().submit(done, Map.of(), "undo");
        assertNull(pressed.html().getElementById("form:undo"), pressed::text);
        assertTrue(pressed.text().contains(Say.be("bulk.problem.undo.tooLate", 90)), pressed::text);
    }

    @Test
    void a_thousand_at_once_go_and_one_more_is_refused() {
        String tag = fresh("тысяча");
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Прозвішча", "Імя", "Горад", "Пазнакі", "Нататка")));
        IntStream.range(0, MOST + 1)
                .forEach(at -> rows.add(List.of(
                        "Тысячная",
                        "Імя" + at,
                        Many.TOWN,
                        at < MOST ? tag : tag + " лішняя",
                        "радок " + System.nanoTime())));
        new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", Many.ZONE))).allOf(ListFile.ofRows(rows));
        assertEquals(MOST + 1L, number("select count(*) from contact where surname_be = 'Тысячная'"));
        Answer tooMany = many.everybody("PUT_AWAY", "");
        assertEquals(422, tooMany.status(), tooMany::text);
        assertTrue(tight(tooMany.text()).contains(tight(Say.be("contacts.problem.bulk.tooMany", MOST))), tooMany::text);
        Answer counted = many.everybody("PUT_AWAY", "&tag=" + number("select id from tag where name = ?", tag));
        assertEquals(
                List.of("– " + MOST, "= 0", "– 0"),
                figures(counted).stream().map(BulkIT::plain).toList());
        long began = System.nanoTime();
        Answer done = does(counted, MOST);
        slowest = (System.nanoTime() - began) / 1_000_000;
        assertNotNull(done.html().getElementById("form:undo"), done::text);
        undoes(done, MOST);
        assertEquals(
                0, number("select count(*) from contact where surname_be = 'Тысячная' and put_away_at is not null"));
    }

    @AfterAll
    static void figuresOfAll() {
        System.out.printf(
                "BulkIT: %d acts changed %d, %d came back; a thousand at once in %d ms%n",
                acts, people, undone, slowest);
    }

    private static List<Long> six(String surname, Map<String, String> more) {
        return NAMES.stream()
                .map(name -> many.person(name + surname.toLowerCase(), more))
                .toList();
    }

    private static Answer marks(String act, List<Long> chosen) {
        return many.marks(act, chosen.toArray(Long[]::new));
    }

    private static Answer does(Answer counted, int changed) {
        Answer done = many.does(counted);
        assertEquals("√ " + changed, plain(figures(done).get(0)), done::text);
        acts++;
        people += changed;
        return done;
    }

    private static Answer undoes(Answer done, int back) {
        Answer page = many.undoes(done);
        assertTrue(page.text().contains(Say.be("bulk.undone")), page::text);
        assertEquals("√ " + back, plain(figures(page).get(6)), page::text);
        undone += back;
        return page;
    }

    /** Without the narrow blanks within large numbers. */
    private static String plain(String figure) {
        return figure.charAt(0) + " " + figure.replaceAll("\\D", "");
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    private static String address(Answer done) {
        return done.address().getPath() + "?" + done.address().getQuery();
    }

    private static String fresh(String word) {
        return word + " " + System.nanoTime();
    }

    private static long inLists() {
        return number(
                "select sum(n.people) from zone_count n join zone z on n.zl between z.lft and z.rgt where z.code = ?",
                Many.ZONE);
    }
}
