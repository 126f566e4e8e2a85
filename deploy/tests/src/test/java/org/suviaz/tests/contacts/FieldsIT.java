package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.suviaz.tests.roles.RolePage;

/** What a role hides of people leaves the house by no door; what it masks, by no door whole. */
class FieldsIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String LIST = "/contacts/list/contactList";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String HISTORY = "/contacts/history/contactHistory?id=";
    private static final String PRINT = "/contacts/print/contactPrint";
    private static final String TOWN = "city-hrodna";
    private static final String SURNAME = "Палявы";

    /** The former value of the person's phone is in the history alone. */
    private static final List<String> WHOLE = List.of(
            "7913568", "7924679", "paliavy", "Канарэечн", "513ю", "913ж", "230099", "23.07.1969", "сакрэтная нататка");

    /** What a mask tells. */
    private static final List<String> MASKS = List.of("…68", "…79", "…@", "1969");

    private static final Map<FieldAccess, Visitor> READERS = new EnumMap<>(FieldAccess.class);
    private static Visitor organiser;
    private static Visitor keeper;
    private static long person;
    private static int pages;
    private static int looked;
    private static int forged;

    @BeforeAll
    static void settle() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        keeper = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        person = person(organiser, SURNAME, "Гродна", "29 792-46-79");
        Answer form = organiser.get(EDIT + "?id=" + person);
        organiser.submit(form, Map.of("phone1", "29 791-35-68"), "save");
        for (FieldAccess access : FieldAccess.values()) {
            READERS.put(access, SignIn.as(Staff.with(role(access), TOWN)));
        }
    }

    /** Reads and changes people, brings lists in and prints; each field so far. */
    private static String role(FieldAccess access) {
        String name = "Палі " + access;
        RolePage.fresh(keeper)
                .named(name)
                .with(
                        Right.SEE_PEOPLE,
                        Right.ADD_PEOPLE,
                        Right.CHANGE_PEOPLE,
                        Right.PRINT_PEOPLE,
                        Right.MAIL_PEOPLE,
                        Right.IMPORT_PEOPLE)
                .allFields(access)
                .save();
        return RolePage.code(name);
    }

    @Test
    @Proves("A9")
    @Proves("E8")
    void what_is_hidden_is_on_no_page_and_what_is_masked_on_none_whole() {
        for (FieldAccess access : List.of(FieldAccess.HIDDEN, FieldAccess.MASKED)) {
            Visitor reader = READERS.get(access);
            for (Answer page : pages(reader)) {
                assertEquals(200, page.status(), page.address()::toString);
                assertTrue(page.body().contains(SURNAME), page::text);
                for (String secret : WHOLE) {
                    assertNone(page, secret);
                }
                if (access == FieldAccess.HIDDEN) {
                    MASKS.forEach(mask -> assertNone(page, mask));
                }
                pages++;
            }
        }
        String seen = pages(READERS.get(FieldAccess.VISIBLE)).stream()
                .map(FieldsIT::packed)
                .reduce("", String::concat);
        WHOLE.forEach(secret -> assertTrue(seen.contains(secret.replace(" ", "")), secret));
        String masked = pages(READERS.get(FieldAccess.MASKED)).stream()
                .map(FieldsIT::packed)
                .reduce("", String::concat);
        MASKS.forEach(mask -> assertTrue(masked.contains(mask), mask));
    }

    @Test
    @Proves("A9")
    void a_hidden_field_has_no_label_no_column_and_no_input() {
        Visitor reader = READERS.get(FieldAccess.HIDDEN);
        String card = reader.get(CARD + person).text();
        String form = reader.get(EDIT + "?id=" + person).text();
        for (String label : List.of("phone1", "email", "postalCode", "birth", "note")) {
            assertFalse(card.contains(Say.be("contacts.field." + label)), label);
            assertFalse(form.contains(Say.be("contacts.field." + label)), label);
        }
        assertEquals(4, columns(reader.get(LIST)));
        assertEquals(5, columns(READERS.get(FieldAccess.MASKED).get(LIST)));
        assertEquals(4, columns(reader.get(PRINT)));
        assertEquals(6, columns(READERS.get(FieldAccess.MASKED).get(PRINT)));
        for (String input : List.of("phone1", "email", "street", "house", "flat", "postalCode", "birth", "note")) {
            assertNull(reader.get(EDIT + "?id=" + person).html().getElementById("form:" + input), input);
            assertNull(reader.get(EDIT).html().getElementById("form:" + input), input);
        }
        assertNotNull(reader.get(EDIT).html().getElementById("form:settlement"));
    }

    @Test
    @Proves("A9")
    void nobody_is_found_or_sorted_by_what_is_not_told_whole() {
        for (FieldAccess access : FieldAccess.values()) {
            boolean told = access.atLeast(FieldAccess.VISIBLE);
            Visitor reader = READERS.get(access);
            for (String words :
                    List.of("791-35-68", "5-68 791", "Канарэечная", SURNAME + " Канарэечная", SURNAME + " 513ю")) {
                Answer found = reader.post("/search", Map.of("words", words));
                boolean byPhone = words.startsWith("791");
                if (!words.startsWith("5-68")) {
                    assertEquals(told, found.html().select("tbody").text().contains(SURNAME), access + " " + words);
                }
                assertTrue(told || !found.html().select("tbody").text().contains(Say.be("contacts.list.why.phone")));
                assertTrue(!byPhone || !told || found.text().contains(Say.be("contacts.list.why.phone")));
                looked++;
            }
            assertTrue(reader.post("/search", Map.of("words", SURNAME)).text().contains(SURNAME));
            for (String order : List.of("BIRTH", "ADDRESS")) {
                assertEquals(
                        told ? 200 : 404, reader.get(LIST + "?sort=" + order).status(), access + " " + order);
                assertEquals(
                        told ? 200 : 404, reader.get(PRINT + "?sort=" + order).status(), access + " " + order);
                looked += 2;
            }
            assertEquals(
                    told,
                    reader.get(LIST).links(Say.be("contacts.list.head.address")).size() > 0,
                    access::name);
        }
    }

    @Test
    @Proves("A9")
    void who_reads_one_zone_and_not_another_finds_people_by_phone_in_the_one_alone() {
        Visitor ofBrest = SignIn.as(Staff.with("ZONE_ORGANISER", "city-brest"));
        person(ofBrest, "Палявы-Брэст", "Брэст", "29 791-35-68");
        Visitor both = SignIn.as(Staff.with("VIEWER", TOWN).andWith("ZONE_ORGANISER", "city-brest"));
        String found = both.post("/search", Map.of("words", "791-35-68"))
                .html()
                .select("tbody")
                .text();
        assertTrue(found.contains("Палявы-Брэст"), found);
        assertFalse(found.contains(SURNAME + " "), found);
        String named = packed(both.post("/search", Map.of("words", SURNAME)));
        assertTrue(named.contains("…68"), named);
        assertFalse(packed(both.get(CARD + person)).contains("7913568"));
        looked++;
    }

    @Test
    void a_forged_post_of_a_field_that_is_only_told_changes_nothing_and_loses_nothing() {
        String before = row();
        int at = 0;
        for (FieldAccess access : List.of(FieldAccess.HIDDEN, FieldAccess.MASKED, FieldAccess.VISIBLE)) {
            Visitor reader = READERS.get(access);
            Map<String, String> sent = new LinkedHashMap<>();
            sent.put("patronymicBe", "Янавіч" + "абв".charAt(at++));
            for (String input :
                    List.of("phone1", "phone2", "email", "street", "house", "flat", "postalCode", "birth")) {
                sent.put("form:" + input, "1");
            }
            sent.put("form:note", "падробка");
            sent.put("form:settlement", "Мінск");
            Answer saved = reader.submit(reader.get(EDIT + "?id=" + person), sent, "save");
            assertEquals(200, saved.status(), saved::text);
            assertTrue(saved.text().contains(sent.get("patronymicBe")), saved::text);
            assertEquals(before, row(), access::name);
            forged++;
        }
    }

    @Test
    void who_changes_people_and_adds_none_keeps_them_in_their_zone() {
        RolePage.fresh(keeper)
                .named("Толькі мяняе")
                .with(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE)
                .allFields(FieldAccess.VISIBLE)
                .save();
        String zone = String.valueOf(House.database().number("select id from zone where code = ?", TOWN));
        Answer added = organiser.submit(
                organiser.get(EDIT),
                Map.of("surnameBe", "Хутаранін", "settlement", "Хутар Няведамы", "zone", zone),
                "save");
        long id = Long.parseLong(added.address().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
        Visitor changer = SignIn.as(Staff.with(RolePage.code("Толькі мяняе"), TOWN));
        assertEquals(404, changer.get(EDIT).status());
        assertEquals(List.of(), changer.get(LIST).links(Say.be("frame.menu.entry")));
        Answer saved = changer.submit(changer.get(EDIT + "?id=" + id), Map.of("givenBe", "Янка"), "save");
        assertTrue(saved.text().contains("Хутаранін Янка"), saved::text);
        assertEquals(
                zone + "|Хутар Няведамы",
                House.database().text("select concat_ws('|', zone_id, settlement) from contact where id = ?", id));
    }

    @Test
    void a_fault_elsewhere_in_the_form_still_shows_what_is_only_told() {
        Visitor reader = READERS.get(FieldAccess.VISIBLE);
        Answer again =
                reader.submit(reader.get(EDIT + "?id=" + person), Map.of("surnameBe", "", "surnameRu", ""), "save");
        assertTrue(again.text().contains(Say.be("contacts.problem.surname.missing")), again::text);
        assertTrue(packed(again).contains("7913568"), again::text);
        assertTrue(again.text().contains("сакрэтная нататка"), again::text);
    }

    @Test
    void who_may_fill_in_a_field_in_one_zone_alone_is_told_so_at_the_field_in_another() {
        Visitor both =
                SignIn.as(Staff.with(RolePage.code("Палі HIDDEN"), TOWN).andWith("ZONE_ORGANISER", "city-brest"));
        Answer refused = both.submit(
                both.get(EDIT),
                Map.of("surnameBe", "Дзвюхзонны", "settlement", "Гродна", "phone1", "29 600-14-27", "note", "так"),
                "save");
        String sentence = Say.be("contacts.problem.field.notYours");
        assertEquals("! " + sentence, refused.fault("phone1").orElse(""), refused::text);
        assertEquals("! " + sentence, refused.fault("note").orElse(""), refused::text);
        assertEquals("29 600-14-27", refused.field("phone1"));
        Answer saved = both.submit(refused, Map.of("phone1", "", "note", ""), "save");
        assertTrue(saved.text().contains("Дзвюхзонны"), saved::text);
    }

    @Test
    void letters_are_refused_where_addresses_are_not_told() {
        for (FieldAccess access : FieldAccess.values()) {
            Visitor reader = READERS.get(access);
            Answer page = reader.get("/mailings/list/mailingList");
            var box = page.html().select("input[type=checkbox]");
            Answer made = reader.submit(page, Map.of("name", "Ліст " + access, box.attr("name"), box.val()), "create");
            boolean told = access.atLeast(FieldAccess.VISIBLE);
            String refusal = Say.be("mailings.problem.addressHidden", "ZONE").split("ZONE")[0];
            assertEquals(!told, made.text().contains(refusal), made::text);
        }
    }

    @Test
    void an_import_offers_no_column_that_its_reader_may_not_fill() {
        Answer none = columnsOf(READERS.get(FieldAccess.VISIBLE));
        Answer all = columnsOf(READERS.get(FieldAccess.EDITABLE));
        for (String code : List.of("phone", "email", "street", "house", "flat", "postal_code", "birth", "note")) {
            assertTrue(none.html().select("option[value=" + code + "]").isEmpty(), code);
            assertFalse(all.html().select("option[value=" + code + "]").isEmpty(), code);
        }
        String select = none.html().select("select").get(0).attr("name");
        Answer posted = READERS.get(FieldAccess.VISIBLE).submit(none, Map.of(select, "phone"), "check");
        assertEquals("/imports/columns/importColumns", posted.address().getPath());
        assertEquals(
                0,
                House.database()
                        .number("select count(*) from import_sheet s join import_batch b on b.id = s.batch_id"
                                + " where b.file_name = 'palavy.xlsx' and s.fields like 'phone%'"));
        forged++;
    }

    private static Answer columnsOf(Visitor reader) {
        try {
            var content = FieldsIT.class
                    .getResourceAsStream("/lists/supporters-minsk-bobruisk-brest.xlsx")
                    .readAllBytes();
            Answer sheets =
                    reader.upload(reader.get("/imports/list/importList"), "file", "palavy.xlsx", content, "receive");
            String batch = sheets.address().getQuery().replaceAll(".*batch=(\\d+).*", "$1");
            return reader.get("/imports/columns/importColumns?batch=" + batch);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Answer> pages(Visitor reader) {
        return List.of(
                reader.get(LIST + "?size=100"),
                reader.get(LIST + "?size=100&desc=1"),
                reader.post("/search", Map.of("words", SURNAME)),
                reader.get(CARD + person),
                reader.get(HISTORY + person),
                reader.get(EDIT + "?id=" + person),
                reader.get(PRINT));
    }

    private static long person(Visitor by, String surname, String town, String phone) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", surname);
        typed.put("givenBe", "Язэп");
        typed.put("settlement", town);
        typed.put("street", "вуліца Канарэечная");
        typed.put("house", "513ю");
        typed.put("flat", "913ж");
        typed.put("postalCode", "230099");
        typed.put("phone1", phone);
        typed.put("email", "paliavy@example.org");
        typed.put("birth", "23.07.1969");
        typed.put("note", "сакрэтная нататка");
        Answer saved = by.submit(by.get(EDIT), typed, "save");
        assertTrue(saved.address().getPath().contains("contactCard"), saved::text);
        return Long.parseLong(saved.address().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    /** All that is kept of the person's fields. */
    private static String row() {
        return House.database()
                .text(
                        "select concat_ws('|', c.zl, c.settlement_id, c.settlement, c.street, c.house, c.flat, c.postal_code,"
                                + " c.birth_date, c.email, c.note, group_concat(p.number)) from contact c"
                                + " join contact_phone p on p.contact_id = c.id where c.id = ? group by c.id",
                        person);
    }

    private static int columns(Answer page) {
        return page.html().select("thead th").size();
    }

    /** The page's source without what parts digits or words, so that no writing of a number hides it. */
    private static String packed(Answer page) {
        return page.comparable().replaceAll("&#160;|&nbsp;", "").replaceAll("[\\s\u00a0()+-]", "");
    }

    private static void assertNone(Answer page, String secret) {
        String packed = packed(page);
        int at = packed.indexOf(secret.replace(" ", ""));
        assertTrue(
                at < 0,
                () -> secret + " on " + page.address().getPath() + ": "
                        + packed.substring(Math.max(0, at - 80), Math.min(packed.length(), at + 80)));
    }

    @AfterAll
    static void sayWhatWasTried() {
        System.out.println("FieldsIT: " + pages + " pages without a hidden or a whole masked field, " + looked
                + " searches and orders by one, " + forged + " forged fields without effect");
    }
}
