package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.contacts.Many.number;
import static org.suviaz.tests.contacts.Many.tags;
import static org.suviaz.tests.contacts.Many.text;
import static org.suviaz.tests.contacts.Many.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.fields.FieldPage;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;

/** A list is edited as a whole: what is right is saved, what is wrong or was changed meanwhile comes back as typed. */
class ListEditIT {
    private static Many many;
    private static int saved;
    private static int returned;

    /** A field that is retired ends visits. */
    @BeforeEach
    void signIn() {
        many = new Many(SignIn.as(Staff.with("ZONE_ORGANISER", Many.ZONE)));
    }

    @Test
    void right_rows_are_saved_and_wrong_ones_come_back_marked() {
        String tag = fresh();
        long one = many.person("Аднарадковая", Map.of("tags", tag, "phone1", "29 600-14-27", "note", "а"));
        long two = many.person("Двухрадковая", Map.of("tags", tag, "email", "dva@example.org"));
        long three = many.person("Трохрадковая", Map.of("tags", tag));
        int version = version(three);
        Answer sheet = sheet(tag, "phones-birth-note");
        assertEquals(3, sheet.html().select("#sheet tbody tr").size(), sheet::text);
        assertEquals("+375 29 600-14-27", cell(sheet, one, 1).val());
        Answer back = save(
                sheet,
                Map.of(
                        cell(sheet, one, 1).attr("name"), "44 777-77-77",
                        cell(sheet, one, 3).attr("name"), "першая\r\nдругая",
                        cell(sheet, two, 2).attr("name"), "2097"));
        assertTrue(back.text().contains(Say.be("bulk.edit.partly", 1, 1)), back::text);
        assertEquals(1, back.html().select("#sheet tbody tr").size(), back::text);
        assertEquals("true", cell(back, two, 2).attr("aria-invalid"));
        assertEquals("2097", cell(back, two, 2).val());
        assertEquals("+375447777777", text("select number from contact_phone where contact_id = ?", one));
        assertEquals("першая\nдругая", text("select note from contact where id = ?", one));
        assertEquals(version, version(three), "who was not touched is not saved");
        Answer rest = save(back, Map.of(cell(back, two, 2).attr("name"), "1971"));
        assertTrue(rest.text().contains(Say.be("bulk.edit.saved", 1)), rest::text);
        assertEquals("1971", text("select birth_year from contact where id = ?", two));
        assertEquals("dva@example.org", text("select email from contact where id = ?", two));
        assertEquals(tag, tags(two));
        saved += 2;
        returned++;
    }

    @Test
    void who_was_changed_meanwhile_comes_back_with_what_stands_there_now() {
        String tag = fresh();
        long person = many.person("Супярэчлівая", Map.of("tags", tag, "note", "было"));
        long quiet = many.person("Спакойная", Map.of("tags", tag, "note", "было"));
        Answer sheet = sheet(tag, "note");
        Many other = new Many(SignIn.as(Staff.with("ZONE_ORGANISER", Many.ZONE)));
        other.changes(person, Map.of("note", "чужое"));
        other.changes(quiet, Map.of("note", "чужое ціхае"));
        Answer back = save(sheet, Map.of(cell(sheet, person, 1).attr("name"), "маё"));
        assertTrue(back.text().contains(Say.be("bulk.problem.edit.meanwhile")), back::text);
        assertTrue(back.text().contains(Say.be("bulk.problem.edit.now", "чужое")), back::text);
        assertEquals("маё", cell(back, person, 1).text());
        assertEquals(1, back.html().select("#sheet tbody tr").size(), "who was left as shown is no quarrel");
        assertEquals("чужое", text("select note from contact where id = ?", person));
        Answer again = save(back, Map.of());
        assertTrue(again.text().contains(Say.be("bulk.edit.saved", 1)), again::text);
        assertEquals("маё", text("select note from contact where id = ?", person));
        assertEquals("чужое ціхае", text("select note from contact where id = ?", quiet));
        saved++;
        returned++;
    }

    @Test
    void fields_of_the_organisations_own_have_inputs_of_their_kind() {
        Visitor definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        String name = "Праўка " + System.nanoTime();
        int choice = FieldPage.fresh(definer, OwnKind.CHOICE, name + " а")
                .choice("Лісты")
                .choice("Абход")
                .saved();
        int several = FieldPage.fresh(definer, OwnKind.CHOICES, name + " б")
                .choice("Лісты")
                .choice("Абход")
                .saved();
        int number = FieldPage.fresh(definer, OwnKind.NUMBER, name + " в").saved();
        String tag = fresh();
        long person = many.person("Палявітая", Map.of("tags", tag));
        Answer sheet = sheet(tag, "f" + choice + "-f" + several + "-f" + number);
        assertEquals("select", cell(sheet, person, 1).tagName());
        Answer back = save(
                sheet,
                Map.of(
                        cell(sheet, person, 1).attr("name"),
                        String.valueOf(FieldPage.choice(choice, "Абход")),
                        cell(sheet, person, 2).attr("name"),
                        String.valueOf(FieldPage.choice(several, "Лісты")),
                        cell(sheet, person, 3).attr("name"),
                        "багата"));
        assertEquals("true", cell(back, person, 3).attr("aria-invalid"), back::text);
        assertEquals("", value(person, choice), "a row is saved whole or not at all");
        Answer done = save(back, Map.of(cell(back, person, 3).attr("name"), "12,5"));
        assertTrue(done.text().contains(Say.be("bulk.edit.saved", 1)), done::text);
        assertEquals(String.valueOf(FieldPage.choice(choice, "Абход")), value(person, choice));
        assertEquals(String.valueOf(FieldPage.choice(several, "Лісты")), value(person, several));
        assertEquals("12.5", value(person, number));
        List.of(choice, several, number).forEach(field -> FieldPage.retire(definer, field));
        saved++;
        returned++;
    }

    @Test
    void what_a_role_may_not_write_has_no_input_and_a_forged_one_counts_for_nothing() {
        String tag = fresh();
        long person = many.person("Нечытэльная", Map.of("tags", tag, "phone1", "29 600-14-27", "note", "тайна"));
        String role = "Праўка без тэлефонаў";
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named(role)
                .with(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE)
                .allFields(FieldAccess.EDITABLE)
                .field(Field.PHONE, FieldAccess.MASKED)
                .save();
        Many masked = new Many(SignIn.as(Staff.with(RolePage.code(role), Many.ZONE)));
        Answer sheet = masked.visitor().get(address(tag, "phones-note"));
        assertFalse(sheet.body().contains("600-14-27"), sheet::text);
        assertEquals(1, sheet.html().select("#sheet thead th").size() - 1, sheet::text);
        Map<String, String> forged = new LinkedHashMap<>(Visitor.fields(sheet.form("form"), "save"));
        forged.put("col", "phones-note");
        forged.put("there-1", "1,2");
        forged.put("cell-102", "44 777-77-77");
        forged.put(cell(sheet, person, 1).attr("name"), "новая");
        masked.visitor().post(BulkDoors.EDIT, forged);
        assertEquals("+375296001427", text("select number from contact_phone where contact_id = ?", person));
        assertEquals("новая", text("select note from contact where id = ?", person));
        saved++;
    }

    @Test
    void whose_row_is_not_there_any_more_keeps_back_no_other() {
        String tag = fresh();
        long gone = many.person("Знікая", Map.of("tags", tag));
        long there = many.person("Застаючая", Map.of("tags", tag));
        Answer sheet = sheet(tag, "note");
        House.database().change("call erase_person(?)", gone);
        Answer back = save(
                sheet,
                Map.of(
                        cell(sheet, gone, 1).attr("name"), "у нікуды",
                        cell(sheet, there, 1).attr("name"), "тут"));
        assertTrue(back.text().contains(Say.be("bulk.problem.edit.gone")), back::text);
        assertEquals("тут", text("select note from contact where id = ?", there));
        saved++;
        returned++;
    }

    @AfterAll
    static void figures() {
        System.out.printf("ListEditIT: %d rows saved, %d came back marked%n", saved, returned);
    }

    private static Answer sheet(String tag, String columns) {
        Answer sheet = many.visitor().get(address(tag, columns));
        assertEquals(200, sheet.status(), sheet::text);
        return sheet;
    }

    private static String address(String tag, String columns) {
        return BulkDoors.EDIT + "?tag=" + number("select id from tag where name = ?", tag) + "&col=" + columns;
    }

    private static Answer save(Answer sheet, Map<String, String> typed) {
        return many.visitor().submit(sheet, typed, "save");
    }

    /** The input of that person in that column, counted from 1. */
    private static Element cell(Answer sheet, long person, int column) {
        Element row = sheet.html().select("#sheet tbody tr").stream()
                .filter(one -> one.selectFirst("input[name^=person]").val().equals(String.valueOf(person)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet.text()));
        Element cell = row.select("> td").get(column).selectFirst("[name^=cell]");
        assertNotNull(cell, sheet::text);
        return cell;
    }

    private static int version(long person) {
        return (int) number("select version from contact where id = ?", person);
    }

    private static String fresh() {
        return "праўка " + System.nanoTime();
    }
}
