package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;

/** What people have in own fields: typed, shown, told by the history, kept from who may not know it, and moved along. */
class OwnFieldsIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String HISTORY = "/contacts/history/contactHistory?id=";
    private static final String TOWN = "4254501000";
    private static final String NEXT_TOWN = "4243501000";
    private static final String NAME = "Слонімскае ";

    private static final Map<OwnKind, Integer> FIELDS = new EnumMap<>(OwnKind.class);
    private static Visitor definer;
    private static Visitor organiser;
    private static int typed;
    private static int refused;
    private static int looked;
    private static int forged;

    @BeforeAll
    static void settle() {
        definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN).andWith("ZONE_ORGANISER", NEXT_TOWN));
        for (OwnKind kind : OwnKind.values()) {
            FieldPage page = FieldPage.fresh(definer, kind, NAME + kind);
            Stream.of("першы", "другі", "трэці")
                    .filter(choice -> kind.hasChoices())
                    .forEach(page::choice);
            if (kind.hasRange()) {
                page.typed("high", kind == OwnKind.DATE ? "31.12.2099" : "2099");
            }
            FIELDS.put(kind, page.saved());
        }
    }

    @AfterAll
    static void takeThemOutOfTheForms() {
        FIELDS.values().forEach(id -> FieldPage.retire(definer, id));
        System.out.println("OwnFieldsIT: " + typed + " values of " + FIELDS.size()
                + " kinds typed, shown and told by the history, " + refused + " wrong ones told so at their input, "
                + looked + " pages without a hidden or a whole masked value, " + forged
                + " forged values without effect");
    }

    @Test
    void each_kind_is_typed_shown_on_the_card_and_told_by_the_history() {
        long person = person("Палявіцкі", Map.of());
        Answer saved = submit(organiser, person, values("першы", "другі"));
        Map<String, String> facts = facts(saved);
        Map<OwnKind, String> shown = shown();
        shown.forEach((kind, text) -> assertEquals(text, facts.get(NAME + kind), saved::text));
        Map<OwnKind, String> kept = new EnumMap<>(OwnKind.class);
        FIELDS.forEach((kind, id) -> kept.put(kind, value(person, id)));
        assertEquals("12.5", kept.get(OwnKind.NUMBER));
        assertEquals("2024-03-12", kept.get(OwnKind.DATE));
        assertEquals("+375296001427", kept.get(OwnKind.PHONE));
        assertEquals(
                choice(OwnKind.CHOICES, "першы") + "," + choice(OwnKind.CHOICES, "другі"), kept.get(OwnKind.CHOICES));
        assertEquals(
                125_000,
                House.database()
                        .number(
                                "select number from contact_value_base where contact_id = ? and field_id = ?",
                                person,
                                FIELDS.get(OwnKind.NUMBER)));
        Answer history = organiser.get(HISTORY + person);
        shown.forEach((kind, text) -> {
            assertTrue(history.text().contains(NAME + kind), () -> kind + " in " + history.text());
            assertTrue(history.text().contains(text.lines().findFirst().orElseThrow()), history::text);
            typed++;
        });
        Answer form = organiser.get(EDIT + "?id=" + person);
        assertEquals("12,5", form.field(input(OwnKind.NUMBER)));
        assertEquals("12.03.2024", form.field(input(OwnKind.DATE)));
        assertEquals("+375 29 600-14-27", form.field(input(OwnKind.PHONE)));
        assertEquals(
                List.of("першы", "другі"),
                form.html()
                        .select("input[type=checkbox][checked][name=\"form:" + input(OwnKind.CHOICES) + "\"] + label")
                        .eachText());
        assertEquals("yes", checked(form, OwnKind.YES_NO));
    }

    @Test
    void what_is_taken_away_is_gone_and_the_history_has_it() {
        long person = person("Прыбраны", values("трэці"));
        Map<String, String> none = new LinkedHashMap<>();
        FIELDS.values().forEach(id -> none.put("own" + id, ""));
        Answer saved = submit(organiser, person, none);
        assertEquals("", value(person), saved::text);
        assertFalse(facts(saved).keySet().stream().anyMatch(label -> label.startsWith(NAME)), saved::text);
        String history = organiser.get(HISTORY + person).text();
        assertTrue(history.contains(NAME + OwnKind.DATE), history);
        assertTrue(history.contains("12.03.2024"), history);
        typed++;
    }

    @Test
    void what_is_wrong_is_said_at_its_input_and_what_was_typed_stays() {
        Map<OwnKind, String> wrong = new EnumMap<>(OwnKind.class);
        wrong.put(OwnKind.TEXT, "я".repeat(401));
        wrong.put(OwnKind.NUMBER, "дванаццаць");
        wrong.put(OwnKind.DATE, "31.02.2024");
        wrong.put(OwnKind.YEAR, "2100");
        wrong.put(OwnKind.PHONE, "4567");
        Map<String, String> sent = new LinkedHashMap<>(somebody("Памылкін"));
        wrong.forEach((kind, text) -> sent.put(input(kind), text));
        Answer again = organiser.submit(organiser.get(EDIT), sent, "save");
        assertEquals(0, House.database().number("select count(*) from contact where surname_be = 'Памылкін'"));
        wrong.forEach((kind, text) -> {
            assertTrue(again.fault(input(kind)).isPresent(), () -> kind + ": " + again.text());
            assertEquals(text, again.field(input(kind)));
            refused++;
        });
        assertEquals(
                "! " + Say.be("contacts.problem.own.high", "2099"),
                again.fault(input(OwnKind.YEAR)).orElse(""));
        String text = again.text();
        assertTrue(text.contains(NAME + OwnKind.NUMBER), text);
    }

    @Test
    void a_value_of_no_list_cannot_be_chosen() {
        long person = person("Выбіральны", Map.of());
        for (OwnKind kind : List.of(OwnKind.CHOICE, OwnKind.CHOICES, OwnKind.SCALE, OwnKind.YES_NO)) {
            Answer answer = submit(organiser, person, Map.of(input(kind), "999999"));
            assertTrue(answer.fault(input(kind)).isPresent(), () -> kind + ": " + answer.text());
            assertEquals("", value(person), kind::name);
            refused++;
        }
    }

    @Test
    @Proves("A9")
    void each_role_is_told_as_much_of_an_own_field_as_it_gives() {
        long person = person("Таямнічы", values("другі"));
        submit(organiser, person, Map.of(input(OwnKind.PHONE), "29 611-22-33"));
        Map<FieldAccess, Visitor> readers = readers();
        for (FieldAccess access : FieldAccess.values()) {
            Visitor reader = readers.get(access);
            Answer card = reader.get(CARD + person);
            Answer form = reader.get(EDIT + "?id=" + person);
            List<Answer> pages = List.of(card, form, reader.get(HISTORY + person));
            String all = pages.stream().map(OwnFieldsIT::packed).reduce("", String::concat);
            assertEquals(
                    access.atLeast(FieldAccess.MASKED) ? FIELDS.size() : 0,
                    facts(card).keySet().stream()
                            .filter(label -> label.startsWith(NAME))
                            .count(),
                    card::text);
            for (String whole : List.of("6001427", "6112233", "12.03.2024", "доўгі", "першрадок", "12,5")) {
                assertEquals(access.atLeast(FieldAccess.VISIBLE), all.contains(whole), access + " " + whole);
            }
            assertEquals(access.atLeast(FieldAccess.MASKED), all.contains(packed(NAME)), access::name);
            assertEquals(access == FieldAccess.MASKED, facts(card).containsValue("…"), access::name);
            assertEquals(access == FieldAccess.MASKED ? "2024" : null, masked(card), access::name);
            for (OwnKind kind : OwnKind.values()) {
                boolean typed = !form.html()
                        .select("[name=\"form:" + input(kind) + "\"]")
                        .isEmpty();
                assertEquals(access == FieldAccess.EDITABLE, typed, access + " " + kind);
            }
            looked += pages.size();
        }
    }

    @Test
    @Proves("A9")
    void a_forged_value_of_a_field_that_is_not_the_writers_changes_nothing() {
        long person = person("Падробны", values("першы"));
        String before = value(person);
        Map<FieldAccess, Visitor> readers = readers();
        int at = 0;
        for (FieldAccess access : List.of(FieldAccess.HIDDEN, FieldAccess.MASKED, FieldAccess.VISIBLE)) {
            Visitor reader = readers.get(access);
            Map<String, String> sent = new LinkedHashMap<>();
            FIELDS.forEach((kind, id) -> sent.put("form:own" + id, kind == OwnKind.SCALE ? "1" : ""));
            sent.put("givenBe", "Падробнік" + "абв".charAt(at++));
            Answer saved = submit(reader, person, sent);
            assertTrue(saved.text().contains(sent.get("givenBe")), saved::text);
            assertEquals(before, value(person), access::name);
            forged++;
        }
    }

    @Test
    void a_field_that_must_be_filled_in_holds_a_form_back_and_a_standard_is_there_before() {
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Абавязковыя палі")
                .with(Right.SEE_PEOPLE, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE)
                .save();
        String role = RolePage.code("Абавязковыя палі");
        int must = hidden(FieldPage.fresh(definer, OwnKind.TEXT, "Мусіць быць").typed("required", "true"), role);
        int standard =
                hidden(FieldPage.fresh(definer, OwnKind.NUMBER, "Звычайна").typed("standard", "7,5"), role);
        Visitor writer = SignIn.as(Staff.with(role, TOWN));
        Answer form = writer.get(EDIT);
        assertEquals("7,5", form.field("own" + standard));
        assertTrue(form.text().contains(Say.be("contacts.edit.own.required")), form::text);
        Answer again = writer.submit(form, somebody("Абавязковы"), "save");
        assertEquals(
                "! " + Say.be("contacts.problem.own.required"),
                again.fault("own" + must).orElse(""),
                again::text);
        refused++;
        Answer saved = writer.submit(again, Map.of("own" + must, "ёсць"), "save");
        long person = id(saved);
        assertEquals("ёсць", value(person, must));
        assertEquals("7.5", value(person, standard));
        long other = person("Неабавязковы", Map.of());
        assertEquals("7.5", value(other, standard), "whoever does not see the field gives its standard");
        assertEquals("", value(other, must));
        List.of(must, standard).forEach(id -> FieldPage.retire(definer, id));
    }

    @Test
    void a_retired_field_is_on_the_card_below_its_own_head_and_in_no_form() {
        int id = FieldPage.fresh(definer, OwnKind.TEXT, "Пайшло ў адстаўку").saved();
        long person = person("Адстаўнік", Map.of("own" + id, "засталося"));
        FieldPage.retire(definer, id);
        Answer card = organiser.get(CARD + person);
        assertTrue(card.html().select("h2").eachText().contains(Say.be("contacts.card.fields.retired")), card::text);
        assertEquals("засталося", facts(card).get("Пайшло ў адстаўку"));
        Answer form = organiser.get(EDIT + "?id=" + person);
        assertFalse(form.text().contains("Пайшло ў адстаўку"));
        submit(organiser, person, Map.of("givenBe", "Змяніўся", "form:own" + id, "падробка"));
        assertEquals("засталося", value(person, id));
    }

    @Test
    void who_has_a_choice_that_was_retired_keeps_it_and_nobody_gets_it_anew() {
        int id = FieldPage.fresh(definer, OwnKind.CHOICE, "Спыненае")
                .choice("даўняе")
                .choice("цяперашняе")
                .choice("будучае")
                .saved();
        String gone = String.valueOf(FieldPage.choice(id, "даўняе"));
        long has = person("Даўні", Map.of("own" + id, gone));
        long other = person("Навейшы", Map.of());
        definer.submit(definer.get(FieldPage.CHOICE + "?id=" + id + "&choice=" + gone), Map.of(), "remove");
        Answer form = organiser.get(EDIT + "?id=" + has);
        String label = Say.be("contacts.edit.own.retiredChoice", "даўняе");
        assertTrue(form.text().contains(label), form::text);
        submit(organiser, has, Map.of("givenBe", "Захаваны"));
        assertEquals(gone, value(has, id));
        assertFalse(organiser.get(EDIT + "?id=" + other).text().contains(label));
        Answer refusal = submit(organiser, other, Map.of("own" + id, gone));
        assertEquals(
                "! " + Say.be("contacts.problem.own.choice"),
                refusal.fault("own" + id).orElse(""),
                refusal::text);
        assertEquals("", value(other, id));
        refused++;
        FieldPage.retire(definer, id);
    }

    @Test
    void an_old_value_that_would_be_refused_today_does_not_hold_back_other_changes() {
        int id = FieldPage.fresh(definer, OwnKind.YEAR, "Звужанае").saved();
        long person = person("Звужаны", Map.of("own" + id, "1950"));
        FieldPage.of(definer, id).named("Звужанае").typed("low", "2000").saved();
        Answer saved = submit(organiser, person, Map.of("givenBe", "Зменены"));
        assertTrue(saved.text().contains("Зменены"), saved::text);
        assertEquals("1950", value(person, id));
        Answer refusal = submit(organiser, person, Map.of("own" + id, "1951"));
        assertEquals(
                "! " + Say.be("contacts.problem.own.low", "2000"),
                refusal.fault("own" + id).orElse(""));
        refused++;
        FieldPage.retire(definer, id);
    }

    @Test
    void values_lie_where_the_person_lies_and_stay_with_who_is_put_away() {
        long person = person("Вандроўны", values("першы"));
        String before = value(person);
        submit(organiser, person, Map.of("settlement", "Навагрудак", "settlementId", ""));
        assertEquals(
                List.of(NEXT_TOWN, "0"),
                List.of(
                        House.database()
                                .text(
                                        "select z.code from contact_base c join zone z on z.id = c.zone_id where c.id = ?",
                                        person),
                        House.database()
                                .text(
                                        "select count(*) from contact_value_base v join contact_base c on c.id = v.contact_id"
                                                + " where c.id = ? and (v.zl <> c.zl or v.zone_id <> c.zone_id)",
                                        person)));
        assertEquals(before, value(person));
        Answer away = organiser.submit(organiser.get(CARD + person), Map.of(), "putAway");
        assertEquals("12,5", facts(away).get(NAME + OwnKind.NUMBER));
        organiser.submit(away, Map.of(), "bringBack");
        assertEquals(before, value(person));
    }

    @Test
    void the_organisation_writes_in_three_languages() {
        long person = person("Трохмоўны", values("трэці"));
        Map<String, String> russian = facts(in("ru", person));
        assertEquals("да", russian.get(NAME + OwnKind.YES_NO + " ру"));
        assertEquals("трэці Ru", russian.get(NAME + OwnKind.CHOICE + " ру"));
        Map<String, String> english = facts(in("en", person));
        assertEquals("yes", english.get(NAME + OwnKind.YES_NO + " en"));
        assertEquals("12.5", english.get(NAME + OwnKind.NUMBER + " en"));
    }

    /** A field that this role alone may fill in, and no other role knows of, so that no other test meets it. */
    private static int hidden(FieldPage page, String role) {
        List<String> codes = List.of(
                House.database().text("select group_concat(code) from role").split(","));
        codes.forEach(code -> page.role(code, code.equals(role) ? "EDITABLE" : "HIDDEN"));
        return page.saved();
    }

    private static Map<FieldAccess, Visitor> readers() {
        Map<FieldAccess, Visitor> readers = new EnumMap<>(FieldAccess.class);
        Visitor keeper = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        for (FieldAccess access : FieldAccess.values()) {
            String name = "Уласныя " + access;
            if (RolePage.code(name) == null) {
                RolePage page = RolePage.fresh(keeper)
                        .named(name)
                        .with(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE)
                        .allFields(FieldAccess.VISIBLE);
                FIELDS.values().forEach(id -> page.field(Field.own(id), access));
                page.save();
            }
            readers.put(access, SignIn.as(Staff.with(RolePage.code(name), TOWN)));
        }
        return readers;
    }

    private static Map<String, String> values(String... choices) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(input(OwnKind.TEXT), "перш радок");
        values.put(input(OwnKind.LONG_TEXT), "доўгі\nтэкст");
        values.put(input(OwnKind.NUMBER), "12,50");
        values.put(input(OwnKind.DATE), "12.3.2024");
        values.put(input(OwnKind.YEAR), "1971");
        values.put(input(OwnKind.YES_NO), "yes");
        values.put(input(OwnKind.CHOICE), choice(OwnKind.CHOICE, choices[0]));
        values.put(
                input(OwnKind.CHOICES),
                Stream.of(choices)
                        .map(choice -> choice(OwnKind.CHOICES, choice))
                        .reduce((one, next) -> one + "," + next)
                        .orElseThrow());
        values.put(input(OwnKind.SCALE), "4");
        values.put(input(OwnKind.PHONE), "29 600-14-27");
        return values;
    }

    private static Map<OwnKind, String> shown() {
        Map<OwnKind, String> shown = new EnumMap<>(OwnKind.class);
        shown.put(OwnKind.TEXT, "перш радок");
        shown.put(OwnKind.LONG_TEXT, "доўгі тэкст");
        shown.put(OwnKind.NUMBER, "12,5");
        shown.put(OwnKind.DATE, "12.03.2024");
        shown.put(OwnKind.YEAR, "1971");
        shown.put(OwnKind.YES_NO, "так");
        shown.put(OwnKind.CHOICE, "першы");
        shown.put(OwnKind.CHOICES, "першы, другі");
        shown.put(OwnKind.SCALE, "4");
        shown.put(OwnKind.PHONE, "+375 29 600-14-27");
        return shown;
    }

    private static Map<String, String> somebody(String surname) {
        return Map.of("surnameBe", surname, "givenBe", "Язэп", "settlement", "Слонім");
    }

    private static long person(String surname, Map<String, String> own) {
        Map<String, String> sent = new LinkedHashMap<>(somebody(surname));
        sent.putAll(own);
        return id(post(organiser, organiser.get(EDIT), sent));
    }

    private static Answer submit(Visitor by, long person, Map<String, String> sent) {
        return post(by, by.get(EDIT + "?id=" + person), sent);
    }

    /** As a browser sends the form: each ticked box of a question by itself. */
    private static Answer post(Visitor by, Answer page, Map<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>(Visitor.fields(page.form("form"), "save"));
        sent.forEach((name, value) -> fields.put(name.startsWith("form:") ? name : "form:" + name, value));
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        String several = "form:" + input(OwnKind.CHOICES);
        fields.forEach((name, value) -> {
            if (name.equals(several)) {
                Stream.of(value.split(","))
                        .filter(one -> !one.isEmpty())
                        .forEach(one -> entries.add(Map.entry(name, one)));
            } else {
                entries.add(Map.entry(name, value));
            }
        });
        return by.post(EDIT, entries);
    }

    private static long id(Answer saved) {
        assertTrue(saved.address().getPath().contains("contactCard"), saved::text);
        return Long.parseLong(saved.address().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static Answer in(String language, long person) {
        Visitor reader = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        reader.post("/language", Map.of("to", language, "back", "/"));
        return reader.get(CARD + person);
    }

    /** The card's labels with what stands beside them. */
    private static Map<String, String> facts(Answer card) {
        Map<String, String> facts = new LinkedHashMap<>();
        card.html()
                .select("dl.kv dt")
                .forEach(label ->
                        facts.put(label.text(), label.nextElementSibling().text()));
        return facts;
    }

    private static String masked(Answer card) {
        String day = facts(card).get(NAME + OwnKind.DATE);
        return day == null || day.length() > "2024".length() ? null : day;
    }

    private static String checked(Answer form, OwnKind kind) {
        return form.html()
                .select("input[type=radio][checked][name=\"form:" + input(kind) + "\"]")
                .val();
    }

    private static String input(OwnKind kind) {
        return "own" + FIELDS.get(kind);
    }

    private static String choice(OwnKind kind, String name) {
        return String.valueOf(FieldPage.choice(FIELDS.get(kind), name));
    }

    private static String value(long person, int field) {
        return text(
                "select group_concat(value order by place) from contact_value_base where contact_id = ? and field_id = ?",
                person,
                field);
    }

    /** All that the person has in own fields. */
    private static String value(long person) {
        return text(
                "select group_concat(concat(field_id, '=', value) order by field_id, place separator ';')"
                        + " from contact_value_base where contact_id = ?",
                person);
    }

    private static String text(String query, Object... values) {
        String text = House.database().text(query, values);
        return text == null ? "" : text;
    }

    /** The page's source without what parts digits or words, so that no writing of a number hides it. */
    private static String packed(Answer page) {
        return packed(page.comparable().replaceAll("&#160;|&nbsp;", ""));
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\u00a0()+-]", "");
    }
}
