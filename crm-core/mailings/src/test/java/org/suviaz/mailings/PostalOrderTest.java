package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostalOrderTest {

    @Test
    void letters_go_by_postal_code_town_street_house_and_flat() {
        assertOrdered(
                PostalOrder.of("220001", "Мінск", "Савецкая", "2", "10"),
                PostalOrder.of("220001", "Мінск", "Савецкая", "10", "2"),
                PostalOrder.of("220001", "Мінск", "Савецкая", "10", "11"),
                PostalOrder.of("220001", "Мінск", "Савецкая", "10/1", "1"),
                PostalOrder.of("220001", "Мінск", "Савецкая", "10а", "1"),
                PostalOrder.of("220001", "Мінск", "Якуба Коласа", "1", ""),
                PostalOrder.of("220002", "Мінск", "Абутковая", "1", ""),
                PostalOrder.of("222120", "Барысаў", "Дняпроўская", "1", ""));
    }

    @Test
    void belarusian_letters_stand_where_the_alphabet_has_them() {
        assertOrdered(street("Еўфрасінні"), street("Ёлкіна"), street("Жукава"));
        assertOrdered(street("Зорная"), street("Інтэрнацыянальная"), street("Каліноўскага"));
        assertOrdered(street("Пушкіна"), street("Уральская"), street("Ўральская"), street("Фабрычная"));
    }

    @Test
    void without_a_postal_code_comes_last() {
        assertOrdered(PostalOrder.of("247999", "Яя", "Яя", "99", ""), PostalOrder.of("", "Аа", "Аа", "1", ""));
    }

    private static String street(String name) {
        return PostalOrder.of("220001", "Мінск", name, "1", "");
    }

    private static void assertOrdered(String... keys) {
        List<String> shuffled = new ArrayList<>(List.of(keys));
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(List.of(keys), shuffled);
    }
}
