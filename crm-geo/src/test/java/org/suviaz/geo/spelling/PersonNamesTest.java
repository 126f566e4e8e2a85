package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.geo.Language;

class PersonNamesTest {

    private final PersonNames names = new PersonNames();

    @ParameterizedTest
    @CsvSource({
        "Шалкова, Альбіна, Азараўна, FEMALE",
        "Ганчарык, Вітольд, '', MALE",
        "Гельмгольц, Агаф’я, '', FEMALE",
        "Домнич, А., А., ''",
        "Коваленко, Никита, '', MALE",
        "Коваленко, Саша, Ильич, MALE",
        "Коваленко, Саша, '', ''",
        "Иванова, Саша, '', FEMALE",
        "Савіцкі, '', '', MALE",
        "КОВАЛЕНКО, '', УЛАДЗІСЛАВАЎНА, FEMALE",
        "Бэйкер, Мэры, '', ''",
        "Кім, Рэнальда, '', FEMALE"
    })
    void gender_is_guessed(String surname, String given, String patronymic, String gender) {
        Optional<Gender> expected = gender.isEmpty() ? Optional.empty() : Optional.of(Gender.valueOf(gender));
        assertEquals(expected, names.gender(surname, given, patronymic));
    }

    @Test
    void a_missing_name_is_no_hindrance() {
        assertEquals(Optional.empty(), names.gender(null, null, null));
        assertEquals(Optional.empty(), names.given(null, Language.BE));
    }

    @ParameterizedTest
    @CsvSource({"Аляксандр, Александр", "Ганна, Анна", "Мікалай, Николай", "Агаф’я, Агафья", "Уладзімір, Владимир"})
    void given_names_are_respelt_both_ways(String be, String ru) {
        assertEquals(Optional.of(ru), names.given(be, Language.RU));
        assertEquals(Optional.of(be), names.given(ru, Language.BE));
        assertEquals(Optional.of(be), names.given(be, Language.BE));
        assertEquals(Optional.of(ru), names.given(ru, Language.RU));
    }

    @ParameterizedTest
    @CsvSource({
        "Пятровіч, Петрович",
        "Міхайлаўна, Михайловна",
        "Уладзіслававіч, Владиславович",
        "Васільевіч, Васильевич",
        "Расціслававіч, Ростиславович"
    })
    void patronymics_are_respelt_by_the_list_or_by_the_fathers_name(String be, String ru) {
        assertEquals(Optional.of(ru), names.patronymic(be, Language.RU));
        assertEquals(Optional.of(be), names.patronymic(ru, Language.BE));
    }

    @ParameterizedTest
    @CsvSource({"Коваленко, Каваленка", "Иванов, Іваноў", "ПЕТРОВА, Пятрова", "Савицкий, Савіцкі", "Хацкевич, Хацкевіч"
    })
    void surnames_are_respelt(String ru, String be) {
        assertEquals(Optional.of(be), names.surname(ru, null, Language.BE));
    }

    @Test
    void a_surname_of_two_is_respelt_word_by_word() {
        assertEquals(Optional.of("Іванова-Савіцкая"), names.surname("Иванова-Савицкая", Gender.FEMALE, Language.BE));
    }

    @Test
    void where_the_stress_decides_there_is_no_answer() {
        assertEquals(Optional.empty(), names.surname("Мозолькович", null, Language.BE));
        assertEquals(Optional.empty(), names.surname("Мазалька", null, Language.RU));
    }

    @Test
    void initials_foreign_letters_and_english_are_left_alone() {
        assertEquals(Optional.empty(), names.given("А.", Language.BE));
        assertEquals(Optional.empty(), names.surname("Smith", null, Language.RU));
        assertEquals(Optional.empty(), names.given("Анна", Language.EN));
    }
}
