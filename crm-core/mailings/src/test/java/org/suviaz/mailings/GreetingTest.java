package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

class GreetingTest {

    @Test
    void a_man_and_a_woman_are_greeted_by_name_and_patronymic_in_both_languages() {
        LetterName he = new LetterName("Іваноў", "Аляксандр", "Пятровіч");
        LetterName she = new LetterName("Лазук", "Тамара", "Яковлевна");
        assertEquals("Паважаны Аляксандр Пятровіч", Greeting.of(he, Gender.MALE, Language.BE));
        assertEquals("Паважаная Тамара Яковлевна", Greeting.of(she, Gender.FEMALE, Language.BE));
        assertEquals("Уважаемый Аляксандр Пятровіч", Greeting.of(he, Gender.MALE, Language.RU));
        assertEquals("Уважаемая Тамара Яковлевна", Greeting.of(she, Gender.FEMALE, Language.RU));
    }

    @Test
    void without_a_known_gender_nobody_is_guessed_at() {
        LetterName name = new LetterName("Жук", "Саша", "");
        assertEquals("Добры дзень", Greeting.of(name, null, Language.BE));
        assertEquals("Здравствуйте", Greeting.of(name, null, Language.RU));
    }

    @Test
    void an_initial_is_no_name_to_greet_by() {
        assertEquals("Здравствуйте", Greeting.of(new LetterName("Ким", "Ю.", ""), Gender.MALE, Language.RU));
        assertEquals("Добры дзень", Greeting.of(new LetterName("Кім", "Дз.", "П."), Gender.MALE, Language.BE));
        assertEquals("Добры дзень", Greeting.of(new LetterName("Кім", "", ""), Gender.FEMALE, Language.BE));
    }

    @Test
    void an_initial_in_place_of_the_patronymic_is_left_out() {
        assertEquals("Паважаны Ян", Greeting.of(new LetterName("Кім", "Ян", "П."), Gender.MALE, Language.BE));
        assertEquals("Паважаны Ян", Greeting.of(new LetterName("Кім", "Ян", ""), Gender.MALE, Language.BE));
    }
}
