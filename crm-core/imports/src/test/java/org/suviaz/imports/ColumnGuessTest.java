package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suviaz.imports.ImportField.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.imports.formats.RawRow;

class ColumnGuessTest {

    private static final List<ImportField> ALL =
            List.of(SURNAME, GIVEN, PATRONYMIC, BIRTH, PHONE, SETTLEMENT, STREET, HOUSE, FLAT, NOTE);

    @Test
    void belarusian_heads_are_understood() {
        assertEquals(
                ALL,
                heads(
                        "Прозвішча",
                        "Імя",
                        "Імя па бацьку",
                        "Год нар.",
                        "Тэлефон",
                        "Горад",
                        "Вуліца",
                        "Дом",
                        "Кв.",
                        "Заўвагі"));
    }

    @Test
    void russian_heads_are_understood() {
        assertEquals(
                ALL,
                heads(
                        "Фамилия",
                        "Имя",
                        "Отчество",
                        "Дата рожд.",
                        "Моб. тел.",
                        "Город",
                        "Улица",
                        "Дом",
                        "Кв.",
                        "Примечание"));
    }

    @Test
    void english_heads_are_understood() {
        assertEquals(
                ALL,
                heads(
                        "Surname",
                        "Given name",
                        "Patronymic",
                        "Date of birth",
                        "Phone",
                        "Town",
                        "Street",
                        "House",
                        "Flat",
                        "Notes"));
    }

    @Test
    void other_ways_to_say_it_are_understood() {
        assertEquals(
                List.of(FULL_NAME, BIRTH, EMAIL, POSTAL_CODE, TAGS, SOURCE, ZONE),
                heads("Ф.И.О.", "Год рождения", "E-mail", "Почтовый индекс", "Группа", "Откуда", "Зона"));
    }

    @Test
    void two_columns_of_phones_are_both_phones_but_a_second_town_is_left_out() {
        assertEquals(List.of(PHONE, PHONE, SETTLEMENT, LEAVE_OUT), heads("Тел. дом.", "Тел. моб.", "Горад", "Город"));
    }

    @Test
    void a_column_whose_head_says_nothing_is_known_by_what_stands_in_it() {
        List<RawRow> rows = List.of(
                new RawRow(
                        2,
                        List.of("1", "Іванавіч", "8-029-111-22-33", "a@example.org", "1971", "220030", "вул. Леніна")),
                new RawRow(3, List.of("2", "Пятроўна", "+375 (29) 444-55-66", "", "12.03.1975", "", "Няміга")),
                new RawRow(4, List.of("3", "", "", "b@example.org", "1980", "224005", "зав. Ціхі")));
        assertEquals(
                List.of(LEAVE_OUT, PATRONYMIC, PHONE, EMAIL, BIRTH, POSTAL_CODE, OWN),
                ColumnGuess.guess(List.of("№", "к1", "к2", "", "к4", "к5", "к6"), rows));
    }

    @Test
    void a_number_in_order_is_left_out() {
        assertEquals(List.of(LEAVE_OUT, SURNAME, LEAVE_OUT), heads("№ п/п", "Прозвішча", ""));
    }

    @Test
    void a_head_that_nobody_knows_is_the_organisations_own() {
        assertEquals(List.of(SURNAME, OWN, OWN), heads("Прозвішча", "Назіральнік", "Памер майкі"));
    }

    @Test
    void whole_addresses_and_their_parts_are_told_apart() {
        assertEquals(
                List.of(SURNAME, FULL_ADDRESS, DISTRICT, SETTLEMENT, STREET, HOUSE, HOUSE),
                heads("Фамилия", "Домашний адрес", "Район", "Нас. пункт", "Улица", "Дом", "Корп."));
    }

    @Test
    void gender_language_and_who_wants_no_letters_are_understood() {
        assertEquals(
                List.of(GENDER, LETTERS, DO_NOT_WRITE, DO_NOT_WRITE),
                heads("Пол", "Мова лістоў", "Не пісаць", "Не писать писем"));
    }

    @Test
    void a_second_surname_is_the_one_of_the_other_language() {
        assertEquals(List.of(SURNAME, GIVEN, OTHER_SURNAME, OTHER_GIVEN), heads("Прозвішча", "Імя", "Фамилия", "Имя"));
    }

    @Test
    void whole_names_addresses_and_gender_are_known_by_what_stands_there() {
        List<RawRow> rows = List.of(
                new RawRow(2, List.of("Наумов Григорий Адамович", "м", "г. Брест, ул.Короткая, д. 11, кв. 108")),
                new RawRow(3, List.of("Омелюсик Виталина Афиногеновна", "Ж", "Пинск, ул. Сиреневая 4")));
        assertEquals(List.of(FULL_NAME, GENDER, FULL_ADDRESS), ColumnGuess.guess(List.of("кто", "a", "где"), rows));
    }

    private static List<ImportField> heads(String... heads) {
        return ColumnGuess.guess(List.of(heads), List.of());
    }
}
