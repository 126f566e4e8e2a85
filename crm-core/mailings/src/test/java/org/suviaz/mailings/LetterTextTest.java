package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.FieldProblem;

class LetterTextTest {

    private final List<FieldProblem> problems = new ArrayList<>();

    @Test
    void a_blank_line_begins_a_paragraph_and_a_single_break_a_line() {
        LetterText text = read("Адзін\r\nдва\r\n\r\n\r\nТры\n \nчатыры");
        assertEquals(List.of("Адзін\nдва", "Тры", "чатыры"), filled(text, Map.of()));
        assertTrue(problems.isEmpty());
    }

    @Test
    void placeholders_work_under_either_name_in_any_case() {
        LetterText text = read("{зварот}! {Обращение}! { імя  па бацьку }");
        assertEquals(
                List.of("Паважаная! Паважаная! Пятроўна"),
                filled(text, Map.of(Placeholder.GREETING, "Паважаная", Placeholder.PATRONYMIC, "Пятроўна")));
    }

    @Test
    void a_name_with_braces_opens_nothing() {
        assertEquals(
                List.of("Ліст для {прозвішча}"),
                filled(read("Ліст для {імя}"), Map.of(Placeholder.GIVEN, "{прозвішча}", Placeholder.SURNAME, "не")));
    }

    @Test
    void an_empty_value_leaves_no_gap() {
        assertEquals(
                List.of("Шаноўная Ганна, вітаем!"),
                filled(read("Шаноўная {імя} {імя па бацьку}, вітаем!"), Map.of(Placeholder.GIVEN, "Ганна")));
    }

    @Test
    void only_a_paragraph_without_placeholders_is_common() {
        LetterText text = read("{зварот}!\n\nЗапрашаем вас.");
        assertEquals(
                List.of(false, true),
                text.filled(open -> "").stream().map(Block::common).toList());
    }

    @Test
    void an_unknown_placeholder_is_named() {
        read("Вітаем, {імья}!");
        assertProblem("mailings.problem.text.unknownPlaceholder", "{імья}");
    }

    @Test
    void a_lone_brace_is_shown_with_what_follows() {
        read("Вітаем, {імя!\nдалей");
        assertProblem("mailings.problem.text.loneBrace", "{імя!");
        problems.clear();
        read("Вітаем, імя}!");
        assertProblem("mailings.problem.text.loneBrace", "}!");
    }

    @Test
    void a_sign_that_cannot_be_printed_is_named() {
        read("Вітаем \uD83D\uDE00");
        assertProblem("mailings.problem.text.noShape", "\uD83D\uDE00");
    }

    @Test
    void an_endless_text_is_refused_unread() {
        read("ў".repeat(LetterText.MOST_CHARACTERS + 1));
        assertProblem("mailings.problem.text.tooLong", LetterText.MOST_CHARACTERS);
    }

    private void assertProblem(String key, Object argument) {
        assertEquals(1, problems.size(), problems.toString());
        assertEquals("textBe", problems.get(0).field());
        assertEquals(key, problems.get(0).key());
        assertEquals(argument, problems.get(0).args()[0]);
    }

    private LetterText read(String written) {
        return LetterText.read("textBe", written, LetterFields.NONE, problems);
    }

    private static List<String> filled(LetterText text, Map<Placeholder, String> values) {
        return text.filled(part -> values.getOrDefault(part.open(), "")).stream()
                .map(Block::text)
                .toList();
    }
}
