package org.suviaz.geo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.geo.Bilingual;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

class NameRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Савецкая, Советская, ''",
        "Мар'іна Горка, Марьина Горка, ''",
        "'', Советская, be geo.dictionary.problem.missing",
        "Советская, Советская, ''",
        "Мицкевича, Мицкевича, be geo.dictionary.problem.notBelarusian и",
        "Шчорса, Шорса, ''",
        "Щорса, Щорса, be geo.dictionary.problem.notBelarusian Щ",
        "Савецкая, Савецкі, ru geo.dictionary.problem.notRussian і",
        "Зыбiна, Зыбина, be geo.dictionary.problem.notBelarusian i",
        "вуліца 17 Верасня, улица 17 Сентября, ''",
        "Люблінскага II, Люблинская II, ''"
    })
    void a_name_has_the_letters_of_its_language(String be, String ru, String problem) {
        assertEquals(problem, problems(entry(EntryKind.STREET, "x", "y"), be, ru));
    }

    @Test
    void what_nobody_knows_yet_may_stay_empty_but_not_both() {
        assertEquals("", problems(entry(EntryKind.SETTLEMENT, "", "Борки"), "", "Борки"));
        assertEquals("be geo.dictionary.problem.missing", problems(entry(EntryKind.SETTLEMENT, "", ""), "", ""));
    }

    @Test
    void a_name_too_long_is_refused() {
        String name = "а".repeat(121);
        assertEquals(
                "be geo.dictionary.problem.tooLong 120 | ru geo.dictionary.problem.tooLong 120",
                problems(entry(EntryKind.SETTLEMENT, "x", "y"), name, name));
    }

    @Test
    void a_surname_needs_both_forms() {
        assertEquals(
                "beFeminine geo.dictionary.problem.missing | ruFeminine geo.dictionary.problem.missing",
                problems(entry(EntryKind.SURNAME, "x", "y"), "Іваноў", "Иванов"));
    }

    @Test
    void apostrophes_and_blanks_are_tidied() {
        NameForm form = NameRules.corrected(
                new NameForm("  Мар'іна   Горка ", "Марьина Горка", "", "", null),
                entry(EntryKind.SETTLEMENT, "x", "y"));
        assertEquals("Мар’іна Горка", form.be());
    }

    private static String problems(Entry entry, String be, String ru) {
        NameForm form = new NameForm(be, ru, "", "", "");
        try {
            NameRules.corrected(form, entry);
            return "";
        } catch (Rejected rejected) {
            return String.join(
                    " | ", rejected.problems().stream().map(NameRulesTest::told).toList());
        }
    }

    private static String told(FieldProblem problem) {
        Object[] args = problem.args();
        return problem.field() + " " + problem.key() + (args.length == 0 ? "" : " " + args[0]);
    }

    @Test
    void an_alias_is_a_word_in_any_letters() {
        assertEquals("Lenina", NameRules.alias(" Lenina "));
        assertThrows(Rejected.class, () -> NameRules.alias("  "));
        assertThrows(Rejected.class, () -> NameRules.alias("12"));
    }

    private static Entry entry(EntryKind kind, String be, String ru) {
        Bilingual name = new Bilingual(be, ru);
        return new Entry(
                1, kind, "1", "", name, name, HowSure.SOURCE, "source", "", Map.of(), false, false, false, List.of());
    }
}
