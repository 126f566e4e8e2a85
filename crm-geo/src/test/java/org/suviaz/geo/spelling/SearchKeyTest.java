package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Каваленка Коваленко КОВАЛЕНКО Kavalenka Kovalenko Kavalienka Kaвaлeнкa",
                "Іваноў Иванов Ivanou Ivanov Ivanoŭ Iвaноў",
                "Шаўчук Шевчук Šaŭčuk Shauchuk Shevchuk",
                "Уласаў Власов Ulasaŭ Vlasov Ulasau",
                "Лук’янаў Лукьянов Лук'янаў Лукъянов Lukjanaŭ Lukyanau",
                "Семёнов Семенов Сямёнаў Siamionaŭ",
                "Савіцкі Савицкий Savicki Savitski Savitsky Savitskiy",
                "Жыркевіч Жиркевич Žyrkievič Zhyrkevich",
                "Ціханоўская Тихановская Cichanoŭskaja Tsikhanouskaya",
                "Мікалай Николай Mikalaj Nikolay Mikalai",
                "Алена Елена Alena Elena",
                "Вольга Ольга Volha Olga",
                "Ганна Анна Hanna",
                "Рыгор Григорий Ryhor Grigoriy",
                "Брэст Брест Brest",
                "Гомель Homieĺ Gomel",
                "Луговой Лугавы",
                "Волк Воўк Volk Vouk",
                "Усходняя Восточная Uschodniaja Vostochnaya",
                "Батюшков Бацюшкаў Baciuškaŭ Batsiushkau"
            })
    void all_spellings_of_a_name_share_a_key(String spellings) {
        String[] names = spellings.split(" ");
        for (String name : names) {
            assertEquals(SearchKey.of(names[0]), SearchKey.of(name), name);
        }
    }

    @Test
    void a_womans_surname_is_not_a_mans() {
        assertNotEquals(SearchKey.of("Іваноў"), SearchKey.of("Іванова"));
        assertNotEquals(SearchKey.of("Савицкий"), SearchKey.of("Савицкая"));
        assertEquals(SearchKey.of("Іванова"), SearchKey.of("Иванова"));
    }

    @Test
    void a_key_is_small_ascii_with_single_blanks() {
        assertTrue(SearchKey.of("  Шчарбакова—Ждановіч, 12 ").matches("[a-z0-9]+( [a-z0-9]+)*"));
        assertEquals(SearchKey.of("Анна-Мария"), SearchKey.of("Анна Мария"));
    }

    @Test
    void nothing_has_an_empty_key() {
        assertEquals("", SearchKey.of(null));
        assertEquals("", SearchKey.of(" -’. "));
        assertEquals("", SearchKey.prefixOf(null));
        assertEquals("", SearchKey.prefixOf(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Кав", "Кова", "Kava", "Kovale", "Каваленк", "ковален"})
    void what_was_typed_so_far_is_a_beginning_of_the_key(String typed) {
        assertTrue(SearchKey.of("Каваленка").startsWith(SearchKey.prefixOf(typed)), typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ганна", "Рыгор", "Кацярына", "Надзея", "Лявонаў", "Васіль", "Яўген", "Анна Мар", "Ганна Мары"})
    void a_name_typed_to_its_end_is_one_too(String typed) {
        assertTrue(SearchKey.of(typed).startsWith(SearchKey.prefixOf(typed)), typed);
    }

    @Test
    void a_name_may_go_on_as_a_surname() {
        assertTrue(SearchKey.of("Васильева").startsWith(SearchKey.prefixOf("Василь")));
        assertTrue(SearchKey.of("Рыгораў").startsWith(SearchKey.prefixOf("Рыгор")));
    }
}
