package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

class LetterTextsTest {

    @Test
    void faults_of_both_texts_are_told_at_once_each_at_its_field() {
        Rejected rejected = assertThrows(Rejected.class, () -> read("{нешта}", "{что-то}", false));
        assertEquals(
                List.of("textBe", "textRu"),
                rejected.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void a_mailing_without_any_text_is_refused() {
        Rejected rejected = assertThrows(Rejected.class, () -> read(" \n ", "", true));
        assertEquals("mailings.problem.text.missing", rejected.problems().get(0).key());
    }

    @Test
    void nobody_gets_a_language_that_was_not_written_unless_that_is_wished() {
        LetterTexts strict = read("Вітаем", "", false);
        assertEquals(Optional.of(Language.BE), strict.languageFor(Language.BE));
        assertEquals(Optional.empty(), strict.languageFor(Language.RU));
        LetterTexts either = read("Вітаем", "", true);
        assertEquals(Optional.of(Language.BE), either.languageFor(Language.RU));
    }

    @Test
    void a_letter_holds_greeting_name_and_address_of_one_person() {
        Addressee tamara = People.addressees().of(People.tamara(), Language.RU);
        LetterTexts texts =
                read("", "{обращение}!\n\n{фамилия}, {имя} {отчество}: {город}, {улица}, {индекс}, {номер}", false);
        Letter letter = texts.letter(tamara, "7-1 · 12/1");
        assertEquals(
                List.of(
                        "Уважаемая Тамара Яковлевна!",
                        "Лазук, Тамара Яковлевна: Борисов, ул. Днепровская, 222120, 7-1"),
                letter.blocks().stream().map(Block::text).toList());
        assertEquals("7-1 · 12/1", letter.code());
    }

    @Test
    void the_longest_invented_name_leaves_room_for_an_ordinary_text() {
        LetterTexts texts = read("{зварот}!\n\n" + "Радок.\n".repeat(20), "{обращение}!", false);
        assertEquals(0, LetterPaper.linesTooMany(texts.letter(LongName.in(Language.BE), "")));
        assertEquals(0, LetterPaper.linesTooMany(texts.letter(LongName.in(Language.RU), "")));
    }

    private static LetterTexts read(String be, String ru, boolean eitherWay) {
        return LetterTexts.read(new TextForm(be, ru, eitherWay, AddressWindow.RIGHT), LetterFields.NONE);
    }
}
