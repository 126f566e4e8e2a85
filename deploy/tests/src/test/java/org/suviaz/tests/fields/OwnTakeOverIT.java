package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** What lists left in columns of their own goes into a field once there is one; what the field cannot take stays. */
class OwnTakeOverIT {
    private static final String TOWN = "2208501000";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String HISTORY = "/contacts/history/contactHistory?id=";

    private static Visitor definer;
    private static Visitor organiser;
    private static int moved;
    private static int stayed;
    private static int returned;

    @BeforeAll
    static void signIn() {
        definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
    }

    @AfterAll
    static void tell() {
        System.out.println("OwnTakeOverIT: " + moved + " values of columns in their fields, " + stayed
                + " left in their columns, " + returned + " given back, none lost");
    }

    @Test
    void a_column_is_counted_first_then_goes_over_and_what_does_not_fit_stays_where_it_was() {
        int field = FieldPage.fresh(definer, OwnKind.NUMBER, "Колькі ўлётак").saved();
        long fits = person("Улётачны", "Улёткі", "12,5");
        long shouts = person("Улётнік", "УЛЁТКІ", "40");
        long unread = person("Улётавы", "Улёткі", "шмат");
        long other = person("Улётчык", "Улёткі", "7");
        organiser.submit(organiser.get("/contacts/edit/contactEdit?id=" + other), Map.of("own" + field, "3"), "save");

        Answer begun = definer.get(FieldPage.TAKE + "?id=" + field);
        assertTrue(
                FieldPage.of(definer, field).page().body().contains(FieldPage.TAKE + "?id=" + field),
                "the field's page leads there");
        Answer plan = definer.submit(begun, Map.of("head", "Улёткі"), "check");
        assertEquals(List.of("4", "2", "1"), plan.html().select("#plan .fig").eachText(), plan::text);
        assertTrue(plan.text().contains(Say.be("fields.take.taken", 1)), plan::text);
        assertEquals(List.of("шмат", "1"), plan.html().select("#unread td").eachText());
        assertEquals("", value(fits, field), "nothing moves before somebody has seen the numbers");

        Answer done = definer.submit(plan, Map.of(), "take");
        assertTrue(done.text().contains(Say.be("fields.take.done")), done::text);
        over(field);
        assertEquals("12.5", value(fits, field));
        assertEquals("40", value(shouts, field));
        moved += 2;
        assertEquals("", left(fits) + left(shouts));
        assertEquals("шмат", left(unread));
        assertEquals("", value(unread, field));
        assertEquals("7", left(other));
        assertEquals("3", value(other, field));
        stayed += 2;
        Answer history = organiser.get(HISTORY + fits);
        for (String told : List.of("Улёткі", "Колькі ўлётак", "12,5", Say.be("contacts.card.cause.fields"))) {
            assertTrue(history.text().contains(told), () -> told + " in " + history.text());
        }
        assertTrue(organiser.get(CARD + unread).text().contains("шмат"));
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'FIELD_TOOK_OVER' and object = ?",
                                "field " + field));

        Answer again = definer.submit(definer.get(FieldPage.TAKE + "?id=" + field), Map.of("head", "Улёткі"), "check");
        assertEquals(List.of("2", "0", "1"), again.html().select("#plan .fig").eachText(), again::text);
        FieldPage.retire(definer, field);
    }

    @Test
    void what_was_taken_over_goes_back_where_nobody_changed_it_since() {
        int field = FieldPage.fresh(definer, OwnKind.YEAR, "З якога года").saved();
        long back = person("Вяртальны", "Год уступлення", "2019");
        long changed = person("Зменлівец", "Год уступлення", "2020");
        Answer plan =
                definer.submit(definer.get(FieldPage.TAKE + "?id=" + field), Map.of("head", "Год уступлення"), "check");
        definer.submit(plan, Map.of(), "take");
        over(field);
        organiser.submit(
                organiser.get("/contacts/edit/contactEdit?id=" + changed), Map.of("own" + field, "2021"), "save");
        Answer page = definer.get(FieldPage.TAKE + "?id=" + field);
        Answer done = definer.submit(page, Map.of(), "undo");
        assertTrue(done.text().contains(Say.be("fields.take.undo.done")), done::text);
        over(field);
        assertEquals("", value(back, field));
        assertEquals("2019", left(back));
        assertEquals("2021", value(changed, field));
        assertEquals("", left(changed), "what it was is in the history");
        assertTrue(organiser.get(HISTORY + changed).text().contains("2020"));
        returned++;
        Answer twice = definer.submit(page, Map.of(), "undo");
        assertEquals("2019", left(back), twice::text);
        assertTrue(definer.get(FieldPage.TAKE + "?id=" + field)
                .html()
                .select("[id=form:undo]")
                .isEmpty());
        FieldPage.retire(definer, field);
    }

    @Test
    void choices_are_taken_by_their_names_and_all_of_them_or_none() {
        int field = FieldPage.fresh(definer, OwnKind.CHOICES, "Чым паможа")
                .choice("збор подпісаў")
                .choice("абход")
                .saved();
        long both = person("Паможны", "Дапамога", "Абход; збор подпісаў");
        long half = person("Паможак", "Дапамога", "абход; песні");
        Answer plan = definer.submit(definer.get(FieldPage.TAKE + "?id=" + field), Map.of("head", "Дапамога"), "check");
        assertEquals(List.of("2", "1", "1"), plan.html().select("#plan .fig").eachText(), plan::text);
        definer.submit(plan, Map.of(), "take");
        over(field);
        assertEquals(
                FieldPage.choice(field, "збор подпісаў") + "," + FieldPage.choice(field, "абход"), value(both, field));
        assertEquals("абход; песні", left(half));
        moved++;
        stayed++;
        FieldPage.retire(definer, field);
    }

    @Test
    void a_column_below_which_nobody_has_anything_is_told_so_and_a_retired_field_takes_nothing() {
        int field = FieldPage.fresh(definer, OwnKind.TEXT, "Нічыё").saved();
        person("Бязглаўны", "Тое-сёе", "нешта");
        Answer page = definer.get(FieldPage.TAKE + "?id=" + field);
        Answer plan = definer.submit(page, Map.of("head", "Тое-сёе"), "check");
        House.database().change("delete from contact_extra_base where head = 'Тое-сёе'");
        Answer gone = definer.submit(plan, Map.of(), "take");
        assertEquals(422, gone.status(), gone::text);
        assertTrue(gone.text().contains(Say.be("contacts.problem.take.nobody")), gone::text);
        FieldPage.retire(definer, field);
        assertEquals(404, definer.get(FieldPage.TAKE + "?id=" + field).status());
        assertFalse(organiser.get(FieldPage.TAKE + "?id=" + field).text().contains("Нічыё"));
    }

    /** Somebody of the town with that text below a head, as a list leaves it. */
    private static long person(String surname, String head, String text) {
        Answer saved = organiser.submit(
                organiser.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", surname, "givenBe", "Язэп", "settlement", "Браслаў"),
                "save");
        if (saved.address().getQuery() == null) {
            throw new AssertionError("not saved: " + saved.text());
        }
        long person = Long.parseLong(saved.address().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
        House.database()
                .change(
                        "insert into contact_extra_base (id, contact_id, zone_id, zl, created_by, created_at, head, value)"
                                + " select 2000000000000 + id, id, zone_id, zl, created_by, created_at, ?, ?"
                                + " from contact_base where id = ?",
                        head,
                        text,
                        person);
        return person;
    }

    private static String left(long person) {
        return House.database()
                .text("select coalesce(group_concat(value), '') from contact_extra_base where contact_id = ?", person);
    }

    private static String value(long person, int field) {
        return House.database()
                .text(
                        "select coalesce(group_concat(value order by place), '') from contact_value_base"
                                + " where contact_id = ? and field_id = ?",
                        person,
                        field);
    }

    /** Waits until the job that takes something over into this field is over. */
    private static void over(int field) {
        String open =
                "select count(*) from job_run j join own_taking t on t.id = j.subject_id and j.kind like 'own-taking%'"
                        + " where t.field_id = ? and j.state not in ('DONE', 'PARTIAL')";
        Waiting.until(
                () -> House.database().number(open, field) == 0,
                Duration.ofSeconds(60),
                () -> "values are still on their way into field " + field);
    }
}
