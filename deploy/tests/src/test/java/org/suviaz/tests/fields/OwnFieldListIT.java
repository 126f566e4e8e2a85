package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.BringsIn;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.screens.Pictures;

/** Own fields in lists of people, on paper, in lists that come in and in letters, as the fields that every house has. */
class OwnFieldListIT {
    private static final String LIST = "/contacts/list/contactList";
    private static final String PRINT = "/contacts/print/contactPrint";
    private static final String COLUMNS = "/contacts/columns/contactColumns";
    private static final String SURNAME = "Спісавая";

    private static ListedPeople people;
    private static Visitor reader;
    private static int filtered;
    private static int sorted;
    private static int imported;

    @BeforeAll
    static void bringIn() {
        people = new ListedPeople("Спісаў");
        // TEXT, LONG_TEXT, NUMBER, DATE, YEAR, YES_NO, CHOICE, CHOICES, SCALE, PHONE
        BringsIn organiser = people.organiser();
        organiser.allOf(people.list(List.of(
                ListedPeople.person(
                        SURNAME,
                        0,
                        "урач",
                        "доўгі тэкст",
                        "12,5",
                        "12.03.2024",
                        "1990",
                        "так",
                        "лісты",
                        "Лісты; абход",
                        "5",
                        "29 613-07-11"),
                ListedPeople.person(
                        SURNAME, 1, "Янтар", "", "-3", "01.02.2020", "2001", "не", "Абход", "Дзяжурства", "1", ""),
                ListedPeople.person(SURNAME, 2, "аптэкар", "", "100", "", "1985", "", "ДЗЯЖУРСТВА EN", "", "3", ""),
                ListedPeople.person(SURNAME, 3, "", "", "", "", "", "", "", "", "", ""))));
        imported = 21;
        reader = SignIn.as(Staff.with("ZONE_ORGANISER", ListedPeople.ZONE));
    }

    @AfterAll
    static void figures() {
        people.retire();
        System.out.printf(
                "OwnFieldListIT: %d kinds, %d filters, %d orders, %d values brought in%n",
                OwnKind.values().length, filtered, sorted, imported);
    }

    @Test
    void a_list_brings_values_of_every_kind_in_by_the_labels_of_the_fields() {
        assertKept("урач", "Алена", OwnKind.TEXT);
        assertKept("доўгі тэкст", "Алена", OwnKind.LONG_TEXT);
        assertKept("12.5", "Алена", OwnKind.NUMBER);
        assertKept("2024-03-12", "Алена", OwnKind.DATE);
        assertKept("1990", "Алена", OwnKind.YEAR);
        assertKept("yes", "Алена", OwnKind.YES_NO);
        assertKept("no", "Марыля", OwnKind.YES_NO);
        assertKept("5", "Алена", OwnKind.SCALE);
        assertKept("+375296130711", "Алена", OwnKind.PHONE);
        assertKept(String.valueOf(people.choice(OwnKind.CHOICE, "Дзяжурства")), "Ганна", OwnKind.CHOICE);
        assertKept(
                people.choice(OwnKind.CHOICES, "Лісты") + "," + people.choice(OwnKind.CHOICES, "Абход"),
                "Алена",
                OwnKind.CHOICES);
        assertKept("", "Зося", OwnKind.NUMBER);
    }

    @Test
    void people_are_found_by_what_stands_in_each_kind_of_field() {
        assertFound(OwnKind.CHOICE, "c" + people.choice(OwnKind.CHOICE, "Абход"), "Марыля");
        assertFound(OwnKind.CHOICES, "c" + people.choice(OwnKind.CHOICES, "Абход"), "Алена");
        assertFound(OwnKind.YES_NO, "c1", "Алена");
        assertFound(OwnKind.YES_NO, "c0", "Марыля");
        assertFound(OwnKind.YES_NO, "e", "Ганна", "Зося");
        assertFound(OwnKind.SCALE, "c3", "Ганна");
        assertFound(OwnKind.NUMBER, "a125000", "Алена", "Ганна");
        assertFound(OwnKind.NUMBER, "z-30000", "Марыля");
        assertFound(OwnKind.YEAR, "a1985." + people.field(OwnKind.YEAR) + "z1990", "Алена", "Ганна");
        assertFound(OwnKind.DATE, "a19000", "Алена");
        assertFound(OwnKind.DATE, "f", "Алена", "Марыля");
        assertFound(OwnKind.PHONE, "f", "Алена");
        assertFound(OwnKind.LONG_TEXT, "e", "Ганна", "Зося", "Марыля");
        Answer search = reader.post("/search", Map.of("words", "613-07-11"));
        assertEquals(List.of("Алена"), ListedPeople.given(search, SURNAME), search::text);
    }

    @Test
    void what_is_typed_into_the_filter_is_posted_and_its_words_stand_in_no_address() {
        Answer begins = narrowed(Map.of(name(OwnKind.TEXT) + "w", "Апт"));
        assertEquals(List.of("Ганна"), ListedPeople.given(begins, SURNAME), begins::text);
        assertTrue(begins.text().contains(Say.be("contacts.list.own.begins", "Апт")), begins::text);
        assertFalse(begins.address().toString().contains("%D0"), begins.address()::toString);
        Answer between = narrowed(Map.of(
                name(OwnKind.NUMBER) + "a", "-5", name(OwnKind.NUMBER) + "z", "12,5", name(OwnKind.YES_NO), "c1"));
        assertEquals(List.of("Алена"), ListedPeople.given(between, SURNAME), between::text);
        Answer days = narrowed(Map.of(name(OwnKind.DATE) + "z", "31.12.2023"));
        assertEquals(List.of("Марыля"), ListedPeople.given(days, SURNAME), days::text);
        Answer wrong = narrowed(Map.of(name(OwnKind.YEAR) + "a", "даўно"));
        assertEquals(200, wrong.status());
        assertTrue(wrong.text().contains(Say.be("contacts.list.own.unreadable", "даўно")), wrong::text);
        assertEquals(
                "даўно",
                wrong.html().select("input[name=" + name(OwnKind.YEAR) + "a]").val());
        filtered += 4;
    }

    @Test
    void people_come_in_the_order_of_a_field_and_those_without_a_value_last() {
        assertOrder(
                OwnKind.NUMBER,
                List.of("Марыля", "Алена", "Ганна", "Зося"),
                List.of("Ганна", "Алена", "Марыля", "Зося"));
        assertOrder(
                OwnKind.YEAR, List.of("Ганна", "Алена", "Марыля", "Зося"), List.of("Марыля", "Алена", "Ганна", "Зося"));
        assertOrder(
                OwnKind.DATE, List.of("Марыля", "Алена", "Ганна", "Зося"), List.of("Алена", "Марыля", "Ганна", "Зося"));
        assertOrder(
                OwnKind.TEXT, List.of("Ганна", "Алена", "Марыля", "Зося"), List.of("Марыля", "Алена", "Ганна", "Зося"));
        for (OwnKind kind : List.of(OwnKind.CHOICES, OwnKind.LONG_TEXT, OwnKind.PHONE)) {
            assertEquals(
                    404, reader.get(LIST + "?sort=OWN_" + people.field(kind)).status());
        }
    }

    @Test
    void columns_of_ones_choice_stay_on_the_screen_and_on_paper() {
        Staff staff = Staff.with("ZONE_ORGANISER", ListedPeople.ZONE);
        Visitor visitor = SignIn.as(staff);
        Answer form = visitor.get(COLUMNS);
        Answer list = choose(visitor, form, "ADDRESS", own(OwnKind.NUMBER), own(OwnKind.CHOICES));
        assertEquals(LIST, list.address().getPath());
        List<String> heads = list.html().select("table.people th").eachText();
        assertEquals(4, heads.size(), heads::toString);
        assertTrue(heads.contains(people.label(OwnKind.NUMBER)), heads::toString);
        assertTrue(list.text().contains("12,5 Лісты, Абход"), list::text);
        visitor = SignIn.as(staff);
        Answer later = visitor.get(LIST);
        assertEquals(heads, later.html().select("table.people th").eachText());
        Answer paper = visitor.get(PRINT);
        assertTrue(paper.text().contains("12,5 Лісты, Абход"), paper::text);
        Answer usual = visitor.submit(visitor.get(COLUMNS), Map.of(), "usual");
        assertEquals(6, usual.html().select("table.people th").size());
    }

    @Test
    void more_columns_than_fit_are_refused_and_the_choice_stays_typed() {
        Answer form = reader.get(COLUMNS);
        String[] all =
                form.html().select("input[name$=chosen]").eachAttr("value").toArray(String[]::new);
        Answer refused = choose(reader, form, all);
        assertTrue(refused.text().contains(Say.be("contacts.problem.columns.tooMany", 8)), refused::text);
        assertEquals(
                all.length,
                refused.html().select("input[name$=chosen][checked]").size());
    }

    @Test
    void a_later_list_fills_replaces_or_adds_as_is_chosen() {
        BringsIn organiser = people.organiser();
        String other = "Перапісаная";
        organiser.allOf(people.list(
                List.of(ListedPeople.person(other, 0, "урач", "", "1", "", "", "так", "Лісты", "Лісты", "", ""))));
        organiser.allOf(people.list(
                List.of(ListedPeople.person(other, 0, "хірург", "", "2", "", "1999", "не", "Абход", "Абход", "", ""))));
        assertEquals("урач", people.kept(other, "Алена", OwnKind.TEXT));
        assertEquals("1999", people.kept(other, "Алена", OwnKind.YEAR));
        assertEquals(
                people.choice(OwnKind.CHOICES, "Лісты") + "," + people.choice(OwnKind.CHOICES, "Абход"),
                people.kept(other, "Алена", OwnKind.CHOICES));
        imported += 7;
    }

    @Test
    void a_value_that_cannot_stand_there_is_a_fault_at_its_column() {
        BringsIn organiser = people.organiser();
        String batch = organiser.receives(people.list(List.of(
                ListedPeople.person("Хібная", 0, "", "", "шмат", "", "", "", "", "", "", ""),
                ListedPeople.person("Хібная", 1, "", "", "", "", "", "", "ніколі", "", "", ""))));
        organiser.looksThrough(batch);
        Answer preview = organiser.page(BringsIn.PREVIEW, batch + "&show=FAULTY");
        assertTrue(preview.text().contains(people.label(OwnKind.NUMBER)), preview::text);
        Answer remarks = organiser.page(BringsIn.PREVIEW, batch + "&show=REMARKED");
        assertTrue(remarks.text().contains(Say.be("imports.remark.value", "ніколі")), remarks::text);
        assertEquals("! 1", preview.html().select(".figs .fig").get(4).text(), preview::text);
    }

    @Test
    void a_field_that_a_role_hides_or_masks_finds_nobody_and_orders_nobody() {
        int number = people.field(OwnKind.NUMBER);
        Visitor hidden = reader(number, FieldAccess.HIDDEN);
        assertEquals(404, hidden.get(LIST + "?own=" + number + "f").status());
        assertEquals(404, hidden.get(LIST + "?sort=OWN_" + number).status());
        assertFalse(hidden.get(LIST).body().contains(people.label(OwnKind.NUMBER)));
        assertFalse(hidden.get(COLUMNS).body().contains(people.label(OwnKind.NUMBER)));
        Visitor masked = reader(number, FieldAccess.MASKED);
        assertEquals(List.of(), ListedPeople.given(masked.get(LIST + "?own=" + number + "f"), SURNAME));
        assertEquals(List.of(), ListedPeople.given(masked.get(LIST + "?own=" + number + "e"), SURNAME));
        assertEquals(404, masked.get(LIST + "?sort=OWN_" + number).status());
        Answer form = masked.get(COLUMNS);
        Answer list = choose(masked, form, "OWN_" + number);
        assertTrue(list.text().contains(people.label(OwnKind.NUMBER)), list::text);
        assertFalse(list.text().contains("12,5"), list::text);
        Visitor foreign = SignIn.as(Staff.with("ZONE_ORGANISER", "1250000000"));
        Answer nobody = foreign.get(LIST + "?own=" + number + "f&size=100");
        assertEquals(List.of(), ListedPeople.given(nobody, SURNAME));
    }

    @Test
    void a_letter_says_what_stands_in_a_field() {
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", ListedPeople.ZONE));
        Answer begin = mailer.get("/mailings/list/mailingList");
        var box = begin.html().select("input[type=checkbox]");
        Answer made = mailer.submit(begin, Map.of("name", "Палі", box.attr("name"), box.val()), "create");
        String mailing = made.address().getQuery().replaceAll("\\D", "");
        Answer page = mailer.get("/mailings/text/mailingText?mailing=" + mailing);
        assertTrue(page.text().contains("{" + people.label(OwnKind.CHOICE) + "}"), page::text);
        Answer wrong = mailer.submit(page, Map.of("textBe", "Вітаем, {няма такога поля}!", "textRu", ""), "save");
        assertTrue(
                wrong.text().contains(Say.be("mailings.problem.text.unknownPlaceholder", "{няма такога поля}")),
                wrong::text);
        Answer kept = mailer.submit(
                page,
                Map.of("textBe", "Лік: {" + people.label(OwnKind.NUMBER).toLowerCase() + "}.", "textRu", ""),
                "save");
        assertTrue(kept.address().getPath().endsWith("mailingPreview"), kept::text);
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

    private static void looks(Browser browser) {
        Staff staff = Staff.with("ZONE_ORGANISER", ListedPeople.ZONE);
        Visitor visitor = SignIn.as(staff);
        Answer form = visitor.get(COLUMNS);
        choose(visitor, form, "ADDRESS", "PHONE", own(OwnKind.TEXT), own(OwnKind.DATE), own(OwnKind.CHOICES));
        SignIn.as(browser, staff);
        browser.open(House.url() + COLUMNS.substring(1));
        assertEquals(List.of(), Pictures.take(browser, "list-columns-" + browser.name()));
        browser.open(House.url() + LIST.substring(1));
        assertEquals(List.of(), Pictures.take(browser, "list-own-" + browser.name()));
        browser.open(House.url() + LIST.substring(1) + "?own=" + people.field(OwnKind.YEAR) + "a1980."
                + people.field(OwnKind.CHOICE) + "f&sort=OWN_" + people.field(OwnKind.DATE));
        assertEquals(List.of(), Pictures.take(browser, "list-own-narrowed-" + browser.name()));
    }

    private static Visitor reader(int field, FieldAccess access) {
        String name = "Спісавае поле " + access;
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named(name)
                .with(Right.SEE_PEOPLE)
                .allFields(FieldAccess.VISIBLE)
                .field(Field.own(field), access)
                .save();
        return SignIn.as(Staff.with(RolePage.code(name), ListedPeople.ZONE));
    }

    private static Answer choose(Visitor visitor, Answer form, String... names) {
        Map<String, String> fields = Visitor.fields(form.form("form"), "save");
        List<Map.Entry<String, String>> sent = new ArrayList<>(fields.entrySet());
        sent.removeIf(field -> field.getKey().equals("form:chosen"));
        Stream.of(names).forEach(name -> sent.add(Map.entry("form:chosen", name)));
        return visitor.post(COLUMNS, sent);
    }

    private static String own(OwnKind kind) {
        return "OWN_" + people.field(kind);
    }

    private static String name(OwnKind kind) {
        return "f" + people.field(kind);
    }

    private static Answer narrowed(Map<String, String> typed) {
        return reader.post("/contacts/narrow", typed);
    }

    private static void assertKept(String value, String given, OwnKind kind) {
        assertEquals(value, people.kept(SURNAME, given, kind), given + " " + kind);
    }

    private static void assertFound(OwnKind kind, String asked, String... given) {
        Answer page = reader.get(LIST + "?size=100&own=" + people.field(kind) + asked);
        assertEquals(List.of(given), ListedPeople.given(page, SURNAME), page::text);
        filtered++;
    }

    private static void assertOrder(OwnKind kind, List<String> ascending, List<String> descending) {
        String address = LIST + "?size=100&sort=OWN_" + people.field(kind);
        assertEquals(ascending, ListedPeople.given(reader.get(address), SURNAME), kind::name);
        assertEquals(descending, ListedPeople.given(reader.get(address + "&desc=1"), SURNAME), kind::name);
        sorted += 2;
    }
}
