package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.FieldBook;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;

/** An organisation defines its own fields: every kind, bad input told at its place, and nothing lost by a change. */
class FieldBookIT {
    private static final String TOWN = "7250501000";
    private static final String FORM = "/contacts/edit/contactEdit";

    private static Visitor definer;
    private static int sentences;
    private static final List<String> TURNED = new ArrayList<>();

    @BeforeAll
    static void signIn() {
        definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    @Test
    void each_kind_is_defined_and_found_again_as_it_was_typed() {
        Map<OwnKind, FieldPage> pages = Stream.of(OwnKind.values())
                .collect(Collectors.toMap(kind -> kind, kind -> FieldPage.fresh(definer, kind, "Кожны " + kind)));
        pages.get(OwnKind.TEXT).typed("pattern", "[А-Я]{2}\\d+").typed("standard", "АБ12");
        pages.get(OwnKind.NUMBER).typed("low", "-1,5").typed("high", "12").typed("standard", "3,25");
        pages.get(OwnKind.DATE).typed("low", "01.02.2020").typed("high", "31.12.2030");
        pages.get(OwnKind.YEAR).typed("low", "1990").typed("months", "24");
        pages.get(OwnKind.YES_NO).typed("standard", "no");
        pages.get(OwnKind.SCALE).typed("standard", "3");
        pages.get(OwnKind.CHOICE).choice("Раніцай").choice("Увечары");
        pages.get(OwnKind.CHOICES).choice("Лісты").choice("Абход").choice("Дзяжурства");
        List<Integer> ids = new ArrayList<>();
        pages.forEach((kind, page) -> ids.add(page.saved()));
        Answer number = FieldPage.of(definer, FieldPage.id("Кожны NUMBER")).page();
        assertEquals("-1,5", number.field("low"));
        assertEquals("12", number.field("high"));
        assertEquals("3,25", number.field("standard"));
        assertEquals(
                "01.02.2020",
                FieldPage.of(definer, FieldPage.id("Кожны DATE")).page().field("low"));
        assertEquals(
                "no", FieldPage.of(definer, FieldPage.id("Кожны YES_NO")).page().field("standard"));
        Answer several = FieldPage.of(definer, FieldPage.id("Кожны CHOICES")).page();
        assertEquals("Абход", several.field("choice1Be"));
        Answer list = definer.get(FieldPage.LIST);
        assertTrue(list.text().contains(Say.be("fields.rule.months", 24)), list::text);
        assertTrue(list.text().contains("Лісты, Абход, Дзяжурства"), list::text);
        ids.forEach(id -> FieldPage.retire(definer, id));
    }

    @Test
    void what_is_wrong_with_a_field_is_said_at_its_place_and_what_was_typed_stays() {
        int known = FieldPage.fresh(definer, OwnKind.TEXT, "Занятая назва поля").saved();
        assertSaid("labelBe", "fields.problem.labelTaken", text().typed("labelBe", " занятая  НАЗВА поля"));
        assertSaid("labelRu", "fields.problem.labelTaken", text().typed("labelRu", "Занятая назва поля ру"));
        assertSaid("labelEn", "fields.problem.labelTaken", text().typed("labelEn", "занятая назва поля EN"));
        assertSaid("labelEn", "fields.problem.labelMissing", text().typed("labelEn", " "));
        assertSaid("labelRu", "fields.problem.labelTooLong", text().typed("labelRu", "н".repeat(61)), 60);
        assertSaid("pattern", "fields.problem.pattern", text().typed("pattern", "(незачынена"));
        assertSaid("pattern", "fields.problem.pattern", text().typed("pattern", "(((а{1000}){1000}){1000}){1000}"));
        assertSaid("months", "fields.problem.number", text().typed("months", "ніколі"), 600);
        assertSaid("place", "fields.problem.number", text().typed("place", "0"), 999);
        assertSaid(
                "standard",
                "contacts.problem.own.pattern",
                text().typed("pattern", "\\d+").typed("standard", "сорак"));
        assertSaid("high", "fields.problem.range", number().typed("low", "5").typed("high", "-5"));
        assertFalse(number().typed("low", "пяць").save().fault("low").isEmpty());
        assertSaid(
                "choice1Be",
                "fields.problem.labelTaken",
                FieldPage.fresh(definer, OwnKind.CHOICE, "Спіс").choice("Так").choice("ТАК"));
        Answer one =
                FieldPage.fresh(definer, OwnKind.CHOICE, "Спіс").choice("Адзін").save();
        assertTrue(one.text().contains(Say.be("fields.problem.twoChoices")), one::text);
        assertEquals("Адзін", one.field("choice0Be"));
        assertEquals(
                0, House.database().number("select count(*) from own_field where label_be in ('Хтосьці', 'Спіс')"));
        FieldPage.retire(definer, known);
    }

    @Test
    void two_people_who_define_the_same_at_once_make_one_field() {
        List<Visitor> two = List.of(definer, SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY")));
        List<FieldPage> pages = two.stream()
                .map(each -> FieldPage.fresh(each, OwnKind.TEXT, "Разам прыдуманае"))
                .toList();
        List<CompletableFuture<Answer>> answers = pages.stream()
                .map(page -> CompletableFuture.supplyAsync(page::save))
                .toList();
        long told = answers.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.text().contains(Say.be("fields.problem.labelTaken")))
                .count();
        assertEquals(1, told);
        assertEquals(1, House.database().number("select count(*) from own_field where label_be = 'Разам прыдуманае'"));
        FieldPage.retire(definer, FieldPage.id("Разам прыдуманае"));
    }

    @Test
    void a_form_that_somebody_else_overtook_changes_nothing() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Абагнанае").saved();
        FieldPage early = FieldPage.of(definer, id);
        FieldPage.of(definer, id).named("Абагнанае двойчы").saved();
        Answer late = early.named("Спозненае").save();
        assertTrue(late.text().contains(Say.be("fields.problem.stale")), late::text);
        FieldPage.retire(definer, id);
    }

    @Test
    void a_retired_field_keeps_its_name_free_and_comes_back_with_everything() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Прыбіральнае").saved();
        long person = person("Прыбіральны", id, "захаваны тэкст");
        FieldPage.retire(definer, id);
        assertFalse(definer.get(FORM + "?id=" + person).fields().contains("form:own" + id));
        assertEquals("захаваны тэкст", value(person, id));
        int other = FieldPage.fresh(definer, OwnKind.TEXT, "Прыбіральнае").saved();
        Answer refused = bringBack(id);
        assertTrue(refused.text().contains(Say.be("fields.problem.labelTakenSince")), refused::text);
        FieldPage.retire(definer, other);
        Answer back = bringBack(id);
        assertTrue(back.text().contains(Say.be("fields.list.broughtBack")), back::text);
        assertEquals("захаваны тэкст", value(person, id));
        FieldPage.retire(definer, id);
    }

    @Test
    void a_choice_in_use_shows_how_many_have_it_and_stays_with_them_or_gives_way() {
        int id = FieldPage.fresh(definer, OwnKind.CHOICE, "Калі зручна")
                .choice("Днём")
                .choice("Ноччу")
                .choice("Ніколі")
                .saved();
        long one = person("Начны", id, String.valueOf(FieldPage.choice(id, "Ноччу")));
        long other = person("Дзённы", id, String.valueOf(FieldPage.choice(id, "Днём")));
        Answer night = definer.get(choice(id, "Ноччу"));
        assertTrue(night.text().contains(Say.be("fields.choice.people", 1)), night::text);
        Answer removed = definer.submit(night, Map.of(), "remove");
        assertTrue(removed.text().contains(Say.be("fields.choice.removed")), removed::text);
        assertEquals(String.valueOf(FieldPage.choice(id, "Ноччу")), value(one, id));
        Answer day = definer.get(choice(id, "Днём"));
        Answer last = definer.submit(day, Map.of(), "remove");
        assertTrue(last.text().contains(Say.be("fields.problem.lastChoices")), last::text);
        Answer back = definer.submit(definer.get(choice(id, "Ноччу")), Map.of(), "bringBack");
        assertTrue(back.text().contains(Say.be("fields.choice.broughtBack")), back::text);

        String never = String.valueOf(FieldPage.choice(id, "Ніколі"));
        Answer replaced = definer.submit(definer.get(choice(id, "Днём")), Map.of("instead", never), "replace");
        assertTrue(replaced.text().contains(Say.be("fields.choice.replaced")), replaced::text);
        over(id);
        assertEquals(never, value(other, id));
        assertTrue(definer.get("/contacts/history/contactHistory?id=" + other)
                .text()
                .contains(Say.be("contacts.card.cause.fields")));
        FieldPage.retire(definer, id);
    }

    @Test
    void a_kind_changes_after_it_was_shown_what_can_be_read_and_nothing_is_lost() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Колькі дзяцей").saved();
        long two = person("Двухдзетны", id, "2");
        long many = person("Шматдзетны", id, "шмат");
        Answer plan = definer.get(FieldPage.KIND + "?id=" + id + "&kind=NUMBER");
        assertEquals(List.of("2", "1", "1"), plan.html().select("#plan .fig").eachText());
        assertTrue(plan.text().contains(Say.be("fields.convert.some")), plan::text);
        Answer done = definer.submit(plan, Map.of(), "convert");
        assertTrue(done.text().contains(Say.be("fields.convert.done")), done::text);
        int fresh = FieldPage.id("Колькі дзяцей");
        over(fresh);
        assertEquals("2", value(two, fresh));
        assertEquals("", value(many, fresh));
        assertEquals("шмат", value(many, id));
        assertEquals("NUMBER", House.database().text("select kind from own_field where id = ?", fresh));
        assertEquals(
                "EDITABLE",
                House.database()
                        .text(
                                "select access from role_field f join role r on r.id = f.role_id"
                                        + " where r.code = 'ZONE_ORGANISER' and f.field = ?",
                                Field.own(fresh).name()));
        TURNED.add("TEXT→NUMBER");
        FieldPage.retire(definer, fresh);
    }

    @Test
    void a_text_becomes_a_choice_of_a_list_that_is_typed_along() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Чым дапаможа").saved();
        long car = person("Аўтамабіліст", id, "МАШЫНА");
        Answer asking = definer.get(FieldPage.KIND + "?id=" + id + "&kind=CHOICE");
        Answer one = definer.submit(asking, Map.of("choices", "машына"), "check");
        assertEquals(
                "! " + Say.be("fields.problem.twoChoices"), one.fault("choices").orElse(""));
        Answer plan = definer.submit(asking, Map.of("choices", "машына; машина; car\nгрошы; деньги; money"), "check");
        assertEquals(List.of("1", "1", "0"), plan.html().select("#plan .fig").eachText());
        definer.submit(plan, Map.of(), "convert");
        int fresh = FieldPage.id("Чым дапаможа");
        over(fresh);
        assertEquals(String.valueOf(FieldPage.choice(fresh, "машына")), value(car, fresh));
        TURNED.add("TEXT→CHOICE");
        FieldPage.retire(definer, fresh);
    }

    @Test
    void an_expiry_that_would_clear_what_is_there_is_asked_about() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Нядоўга").saved();
        long person = person("Часовы", id, "старое");
        House.database()
                .change(
                        "update contact_value_base set set_on = '2019-01-01' where contact_id = ? and field_id = ?",
                        person,
                        id);
        Answer asked = FieldPage.of(definer, id).typed("months", "6").save();
        assertEquals(
                "! " + Say.be("fields.problem.expires", 1), asked.fault("sure").orElse(""), asked::text);
        Answer sure = definer.submit(asked, Map.of("sure", "true"), "save");
        assertTrue(sure.text().contains(Say.be("fields.edit.saved")), sure::text);
        FieldPage.retire(definer, id);
    }

    @Test
    void more_fields_than_a_form_can_hold_are_refused() {
        List<Integer> ids = new ArrayList<>();
        IntStream.range(inUse(), FieldBook.MOST)
                .forEach(number -> ids.add(FieldPage.fresh(definer, OwnKind.TEXT, "Лішняе " + number)
                        .saved()));
        Answer refused = text().save();
        assertTrue(refused.text().contains(Say.be("fields.problem.tooMany", FieldBook.MOST)), refused::text);
        assertEquals("Хтосьці", refused.field("labelBe"));
        ids.forEach(id -> FieldPage.retire(definer, id));
    }

    @Test
    void a_fresh_field_gives_what_its_form_says_and_later_waits_for_a_second_person() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Паводле роляў")
                .role("VIEWER", "HIDDEN")
                .role("CANVASS_LEAD", "MASKED")
                .saved();
        assertEquals("HIDDEN", access(id, "VIEWER"));
        assertEquals("MASKED", access(id, "CANVASS_LEAD"));
        assertEquals("EDITABLE", access(id, "ZONE_ORGANISER"));
        assertEquals("HIDDEN", access(id, "MAILING_ORGANISER"));
        Visitor keeper = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        assertTrue(keeper.get(RolePage.LIST).text().contains("Паводле роляў"));
        RolePage.fresh(keeper)
                .named("Бачыць уласнае")
                .with(Right.SEE_PEOPLE)
                .field(Field.own(id), FieldAccess.MASKED)
                .save();
        String code = RolePage.code("Бачыць уласнае");
        assertEquals("MASKED", access(id, code));
        Answer asked = RolePage.of(keeper, code)
                .field(Field.own(id), FieldAccess.VISIBLE)
                .save();
        assertTrue(asked.text().contains(Say.be("roles.edit.waiting")), asked::text);
        assertEquals("MASKED", access(id, code));
        Visitor second = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        Answer waiting = second.get("/approvals/list/approvalList");
        String gain = Say.be("roles.gain", "Паводле роляў", Say.be("roles.access.VISIBLE"));
        assertTrue(waiting.text().contains(gain), waiting::text);
        String number = waiting.html().select("tr").stream()
                .filter(row -> row.text().contains("Бачыць уласнае"))
                .flatMap(row -> row.select("button[name=form:confirm]").stream())
                .map(Element::val)
                .findFirst()
                .orElseThrow();
        second.submit(waiting, Map.of(), "confirm-" + number);
        assertEquals("VISIBLE", access(id, code));
        FieldPage.retire(definer, id);
    }

    @Test
    void who_may_not_change_people_of_the_country_defines_fields_and_moves_nothing() {
        Visitor keeper = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        RolePage.fresh(keeper).named("Толькі палі").with(Right.MANAGE_FIELDS).save();
        Visitor other = SignIn.as(Staff.with(RolePage.code("Толькі палі"), "BY"));
        int id = FieldPage.fresh(other, OwnKind.CHOICE, "Без людзей")
                .choice("Адно")
                .choice("Другое")
                .choice("Трэцяе")
                .saved();
        person("Нябачны", id, String.valueOf(FieldPage.choice(id, "Адно")));
        Answer page = FieldPage.of(other, id).page();
        assertTrue(page.text().contains(Say.be("fields.edit.untold")), page::text);
        assertEquals(404, other.get(FieldPage.KIND + "?id=" + id).status());
        Answer choice = other.get(choice(id, "Адно"));
        assertTrue(choice.text().contains(Say.be("fields.choice.untold")), choice::text);
        assertTrue(choice.html().select("[id=form:replace]").isEmpty());
        assertEquals(
                404,
                SignIn.as(Staff.with("NATIONAL_COORDINATOR", TOWN))
                        .get(FieldPage.LIST)
                        .status());
        FieldPage.retire(other, id);
    }

    @AfterAll
    static void sayWhatWasTried() {
        System.out.println("FieldBookIT: " + OwnKind.values().length + " kinds defined, " + sentences
                + " wrong definitions told so at their place, changed under data: " + TURNED);
    }

    private static FieldPage text() {
        return FieldPage.fresh(definer, OwnKind.TEXT, "Хтосьці");
    }

    private static FieldPage number() {
        return FieldPage.fresh(definer, OwnKind.NUMBER, "Хтосьці");
    }

    private static void assertSaid(String input, String key, FieldPage page, Object... args) {
        Answer answer = page.save();
        assertEquals(
                "! " + (args.length == 0 ? Say.be(key) : Say.be(key, args)),
                answer.fault(input).orElse(""),
                answer::text);
        sentences++;
    }

    /** Somebody of the town with that value in the field, by the form. */
    private static long person(String surname, int field, String value) {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Answer saved = organiser.submit(
                organiser.get(FORM),
                Map.of("surnameBe", surname, "givenBe", "Язэп", "settlement", "Слаўгарад", "own" + field, value),
                "save");
        if (saved.address().getQuery() == null) {
            throw new AssertionError("not saved: " + saved.text());
        }
        return Long.parseLong(saved.address().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static String value(long person, int field) {
        String value = House.database()
                .text(
                        "select group_concat(value order by place) from contact_value_base"
                                + " where contact_id = ? and field_id = ?",
                        person,
                        field);
        return value == null ? "" : value;
    }

    private static String access(int field, String role) {
        return House.database()
                .text(
                        "select access from role_field f join role r on r.id = f.role_id where r.code = ? and f.field = ?",
                        role,
                        Field.own(field).name());
    }

    private static int inUse() {
        return (int) House.database().number("select count(*) from own_field where retired_at is null");
    }

    private static String choice(int field, String name) {
        return FieldPage.CHOICE + "?id=" + field + "&choice=" + FieldPage.choice(field, name);
    }

    private static Answer bringBack(int id) {
        return definer.submit(definer.get(FieldPage.LIST), Map.of(), "bringBack-" + id);
    }

    /** Waits until the job that carries values into this field is over. */
    private static void over(int field) {
        String open = "select count(*) from job_run j join own_move m on m.id = j.subject_id and j.kind = 'own-move'"
                + " where m.to_field = ? and j.state not in ('DONE', 'PARTIAL')";
        Waiting.until(
                () -> House.database().number(open, field) == 0,
                Duration.ofSeconds(60),
                () -> "values are still on their way into field " + field);
    }
}
