package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.geo.Language;

class SpellingOfNamesTest {

    private final Spelling names = Spelling.ofArchive();

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

    /** The rules take seconds to learn, from places too; whoever is in the lists must not wait for them. */
    @Test
    void a_listed_name_is_answered_before_the_rules_are_learnt() {
        Spelling fresh = new Spelling(NameLists::ofArchive, kind -> {
            throw new IllegalStateException("the rules are being learnt");
        });
        assertEquals(listed("Николай"), fresh.given("Мікалай", Language.RU));
        assertEquals(listed("Іваноў"), fresh.surname("Иванов", Gender.MALE, Language.BE));
        assertEquals(Optional.of(Gender.FEMALE), fresh.gender("Шалкова", "Альбіна", ""));
        assertThrows(IllegalStateException.class, () -> fresh.surname("Нясписаўскі", Gender.MALE, Language.RU));
    }

    @Test
    void a_missing_name_is_no_hindrance() {
        assertEquals(Optional.empty(), names.gender(null, null, null));
        assertEquals(Optional.empty(), names.given(null, Language.BE));
        assertEquals(Optional.empty(), names.street(null, Language.BE));
        assertEquals(Optional.empty(), names.settlement("", Language.RU));
    }

    @ParameterizedTest
    @CsvSource({
        "Аляксандр, Александр",
        "Ганна, Анна",
        "Мікалай, Николай",
        "Агаф’я, Агафья",
        "Уладзімір, Владимир",
        "Алена, Елена",
        "Алёна, Алёна"
    })
    void given_names_of_the_list_are_respelt_both_ways(String be, String ru) {
        assertEquals(listed(ru), names.given(be, Language.RU));
        assertEquals(listed(be), names.given(ru, Language.BE));
    }

    @ParameterizedTest
    @CsvSource({"Валя, Валя", "Роза, Роза", "Таня, Таня", "Кацярына, Екатерина"})
    void of_two_names_that_are_one_in_the_other_language_the_one_that_looks_the_same_is_meant(String be, String ru) {
        assertEquals(listed(ru), names.given(be, Language.RU));
    }

    @ParameterizedTest
    @CsvSource({"Пятровіч, Петрович", "Міхайлаўна, Михайловна", "Васільевіч, Васильевич"})
    void patronymics_of_the_list_are_respelt_both_ways(String be, String ru) {
        assertEquals(listed(ru), names.patronymic(be, Language.RU));
        assertEquals(listed(be), names.patronymic(ru, Language.BE));
    }

    @Test
    void a_patronymic_that_no_list_has_is_spelt_by_the_fathers_name() {
        assertEquals(Optional.of(new Spelt("Ахматавіч", Sureness.RULED)), names.patronymic("Ахматович", Language.BE));
        assertEquals(Optional.of(new Spelt("Ахматович", Sureness.RULED)), names.patronymic("Ахматавіч", Language.RU));
    }

    @ParameterizedTest
    @CsvSource({
        "Коваленко, Каваленка",
        "Иванов, Іваноў",
        "Иванова, Іванова",
        "ПЕТРОВА, Пятрова",
        "Савицкий, Савіцкі",
        "Савицкая, Савіцкая",
        "Федоров, Фёдараў"
    })
    void surnames_of_the_list_have_the_form_of_their_gender(String ru, String be) {
        assertEquals(listed(be), names.surname(ru, null, Language.BE));
    }

    @ParameterizedTest
    @CsvSource({
        "Хацкевич, Хацкевіч",
        "Грицкевич, Грыцкевіч",
        "Вашкевич, Вашкевіч",
        "Куликовская, Кулікоўская",
        "Микулич, Мікуліч"
    })
    void surnames_that_no_list_has_are_spelt_as_their_like(String ru, String be) {
        assertEquals(be, names.surname(ru, null, Language.BE).orElseThrow().text());
        assertEquals(ru, names.surname(be, null, Language.RU).orElseThrow().text());
    }

    @Test
    void a_surname_of_two_is_as_sure_as_its_less_sure_half() {
        assertEquals(listed("Іванова-Савіцкая"), names.surname("Иванова-Савицкая", Gender.FEMALE, Language.BE));
        Spelt half =
                names.surname("Иванова-Мозолькова", Gender.FEMALE, Language.BE).orElseThrow();
        assertTrue(half.text().startsWith("Іванова-Мазольк"), half.text());
        assertEquals(Sureness.GUESSED, half.how());
    }

    @Test
    void where_the_stress_decides_it_is_a_guess_and_no_more() {
        assertFalse(
                names.surname("Мозолькович", null, Language.BE).orElseThrow().sure());
        assertFalse(names.surname("Мазалька", null, Language.RU).orElseThrow().sure());
    }

    @Test
    void one_belarusian_surname_that_is_two_russian_ones_is_a_guess() {
        assertEquals(
                Optional.of(Sureness.GUESSED),
                names.surname("Тышкевіч", null, Language.RU).map(Spelt::how));
        assertEquals(listed("Тышкевіч"), names.surname("Тишкевич", null, Language.BE));
    }

    @Test
    void a_mans_surname_in_a_womans_form_is_a_guess() {
        Optional<Spelt> woman = names.surname("Кулибина", Gender.FEMALE, Language.BE);
        Optional<Spelt> man = names.surname("Кулибина", Gender.MALE, Language.BE);
        assertEquals(woman.map(Spelt::text), man.map(Spelt::text));
        assertEquals(Optional.of(Sureness.GUESSED), man.map(Spelt::how));
    }

    @Test
    void what_is_in_the_wanted_language_stays_as_it_is() {
        assertEquals(
                "Іваноў",
                names.surname("Іваноў", null, Language.BE).orElseThrow().text());
        assertEquals(
                "Щукин", names.surname("Щукин", null, Language.RU).orElseThrow().text());
        assertEquals(
                "Аляксандр", names.given("Аляксандр", Language.BE).orElseThrow().text());
    }

    @Test
    void initials_foreign_letters_and_english_are_left_alone() {
        assertEquals(Optional.empty(), names.given("А.", Language.BE));
        assertEquals(Optional.empty(), names.surname("Smith", null, Language.RU));
        assertEquals(Optional.empty(), names.given("Анна", Language.EN));
        assertEquals(Optional.empty(), names.street("ул. Ленина", Language.EN));
        assertEquals(Optional.empty(), names.surname("Ко".repeat(60), null, Language.BE));
    }

    private static Optional<Spelt> listed(String text) {
        return Optional.of(new Spelt(text, Sureness.LISTED));
    }
}
