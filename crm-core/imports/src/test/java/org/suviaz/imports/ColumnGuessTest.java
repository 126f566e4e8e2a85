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
                List.of(LEAVE_OUT, PATRONYMIC, PHONE, EMAIL, BIRTH, POSTAL_CODE, LEAVE_OUT),
                ColumnGuess.guess(List.of("№", "к1", "к2", "", "к4", "к5", "к6"), rows));
    }

    @Test
    void a_number_in_order_is_left_out() {
        assertEquals(List.of(LEAVE_OUT, SURNAME), heads("№ п/п", "Прозвішча"));
    }

    private static List<ImportField> heads(String... heads) {
        return ColumnGuess.guess(List.of(heads), List.of());
    }
}
