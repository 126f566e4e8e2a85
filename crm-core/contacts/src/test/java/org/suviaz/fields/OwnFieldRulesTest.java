package org.suviaz.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;

class OwnFieldRulesTest {

    @Test
    void a_field_is_what_was_typed_with_blanks_tidied() {
        OwnField field = read(form(OwnKind.NUMBER, " Колькі   дзяцей ", "1", "12", List.of()), null);
        assertEquals("Колькі дзяцей", field.label(Language.BE));
        assertEquals("12", field.high());
        assertEquals(1, field.place());
    }

    @Test
    void a_range_the_wrong_way_round_is_no_range_and_numbers_are_no_words() {
        assertEquals(List.of("high"), wrong("9", "-1"));
        assertEquals(
                "10",
                read(form(OwnKind.NUMBER, "Колькі", "9", "10", List.of()), null).high());
    }

    @Test
    void what_a_kind_has_not_is_not_kept() {
        OwnField field = read(form(OwnKind.PHONE, "Другі тэлефон", "1", "5", List.of(line(0, "Так", ""))), null);
        assertEquals("", field.low() + field.high() + field.pattern());
        assertEquals(List.of(), field.choices());
    }

    @Test
    void choices_stand_in_the_order_that_their_numbers_say() {
        List<OwnFieldForm.Choice> lines =
                List.of(line(0, "А", ""), line(0, "", ""), line(0, "В", ""), line(0, "Г", "1"), line(0, "Д", ""));
        assertEquals(List.of("Г", "А", "В", "Д"), labels(read(form(OwnKind.CHOICE, "Літара", "", "", lines), null)));
    }

    @Test
    void a_choice_that_is_none_of_the_fields_is_not_there() {
        OwnFieldForm form = form(OwnKind.CHOICE, "Літара", "", "", List.of(line(7, "А", ""), line(0, "Б", "")));
        assertThrows(NotThere.class, () -> read(form, null));
    }

    private static List<String> wrong(String low, String high) {
        OwnFieldForm form = form(OwnKind.NUMBER, "Колькі", low, high, List.of());
        Rejected rejected = assertThrows(Rejected.class, () -> read(form, null));
        return rejected.problems().stream().map(FieldProblem::field).toList();
    }

    private static List<String> labels(OwnField field) {
        return field.choices().stream().map(choice -> choice.label(Language.BE)).toList();
    }

    private static OwnField read(OwnFieldForm form, OwnField before) {
        return OwnFieldRules.read(form, before, List.of(), new AsTyped());
    }

    private static OwnFieldForm form(
            OwnKind kind, String name, String low, String high, List<OwnFieldForm.Choice> choices) {
        return new OwnFieldForm(
                null, "", kind, label(name), false, "", low, high, "", OwnPart.OWN, "", "", choices, Map.of(), false);
    }

    private static OwnFieldForm.Choice line(int id, String name, String place) {
        return new OwnFieldForm.Choice(id, label(name), place);
    }

    private static Map<Language, String> label(String name) {
        return Map.of(Language.BE, name, Language.RU, name, Language.EN, name);
    }

    /** Nobody has anything, and what is typed is kept. */
    private static final class AsTyped implements OwnValueUse {

        @Override
        public long people(int fieldId) {
            return 0;
        }

        @Override
        public Map<Integer, Long> choosing(int fieldId) {
            return Map.of();
        }

        @Override
        public long readable(OwnField from, OwnField to) {
            return 0;
        }

        @Override
        public long writtenBefore(int fieldId, LocalDate day) {
            return 0;
        }

        @Override
        public String read(OwnField field, String typed) throws Problem {
            return typed;
        }
    }
}
