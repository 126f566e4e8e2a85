package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.geo.Language;

class WritingTest {

    @ParameterizedTest
    @CsvSource({
        "'  Уласаў  ', Уласаў",
        "НЕВЕРОВ, Неверов",
        "неверов, Неверов",
        "Вяснiна, Вясніна",
        "Kaвaлeнкa, Каваленка",
        "МIКАЛАЙ, Мікалай",
        "Агаф'я, Агаф’я",
        "АГАФ`Я, Агаф’я",
        "Лук'янава - Петрова, Лук’янава-Петрова",
        "ІВАНОВА-ПЯТРОВА, Іванова-Пятрова",
        "Анна  Марыя, Анна Марыя",
        "А., А.",
        "Мак-Кей, Мак-Кей",
        "МсКей, МсКей",
        "Smith, Smith"
    })
    void a_name_is_tidied(String typed, String tidy) {
        assertEquals(tidy, Writing.tidy(typed));
        assertEquals(tidy, Writing.tidy(tidy), "twice is once");
    }

    @Test
    void nothing_stays_nothing() {
        assertEquals("", Writing.tidy(null));
        assertEquals("", Writing.tidy("\u00A0\u200B "));
    }

    @Test
    void letters_tell_the_language() {
        assertEquals(Optional.of(Language.BE), Writing.languageOf("Іваноў", "Пётр"));
        assertEquals(Optional.of(Language.BE), Writing.languageOf("Агаф’я"));
        assertEquals(Optional.of(Language.BE), Writing.languageOf("Вяснiна"));
        assertEquals(Optional.of(Language.RU), Writing.languageOf("Никитин", null, ""));
        assertEquals(Optional.of(Language.RU), Writing.languageOf("Подъельский"));
    }

    @Test
    void letters_that_both_languages_have_tell_nothing() {
        assertEquals(Optional.empty(), Writing.languageOf("Вера", "Ала"));
        assertEquals(Optional.empty(), Writing.languageOf("Smith"));
        assertEquals(Optional.empty(), Writing.languageOf());
    }

    @Test
    void the_majority_of_letters_decides() {
        assertEquals(Optional.of(Language.BE), Writing.languageOf("Ніна", "Уладзіміраўна", "Минск"));
    }
}
