package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void names_stand_in_the_order_of_the_alphabet_whatever_language_they_are_in() {
        List<String> ordered = List.of(
                "Бабіцкі",
                "Верабей",
                "Грабава",
                "Ёлкін",
                "Жук",
                "Зянькевіч",
                "Иванов",
                "Іваноў",
                "Каваль",
                "Тур",
                "Уласаў",
                "Філіповіч",
                "Чыж",
                "Шыла",
                "Щука",
                "Эйсмант",
                "Юрга",
                "Ярмоленка",
                "Smith");
        List<String> sorted = new ArrayList<>(ordered);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(Comparator.comparing(name -> SortKey.of(40, name)));
        assertEquals(ordered, sorted);
    }

    @Test
    void the_same_letters_of_both_alphabets_have_one_place() {
        assertEquals(SortKey.of(40, "Нікіцін", "Ё"), SortKey.of(40, "никицин", "е".replace('е', 'ё')));
    }

    @Test
    void houses_stand_by_their_value() {
        assertTrue(SortKey.of(40, "Савецкая", "9").compareTo(SortKey.of(40, "Савецкая", "10")) < 0);
        assertTrue(SortKey.of(40, "Савецкая", "10").compareTo(SortKey.of(40, "Савецкая", "10а")) < 0);
    }

    @Test
    void it_is_cut_to_its_column() {
        assertEquals(40, SortKey.of(40, "Вельмідоўгаепрозвішча".repeat(5)).length());
        assertEquals("", SortKey.of(40, "", null, "№"));
    }

    @Test
    void it_is_ascii_whatever_comes() {
        assertTrue(SortKey.of(40, "Ş١٢ß’ў\u0301漢").chars().allMatch(letter -> letter < 128));
    }
}
