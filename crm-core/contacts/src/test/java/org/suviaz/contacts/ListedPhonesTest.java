package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedPhonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8-029-600-14-27, дом. 8-017-222-58-99",
                "+375 29 600-14-27; 80172225899",
                "тэл. (29) 6001427 / 8 017 2225899",
                "80296001427/80172225899",
                "80296001427 80172225899",
                "+375296001427  +375172225899",
                "+375 29 600 14 27 +375 17 222 58 99",
                ", моб.: 296001427, раб.: 172225899"
            })
    void two_phones_in_a_cell_are_two(String cell) {
        ListedPhones read = ListedPhones.read(List.of(cell));
        assertEquals(List.of("+375296001427", "+375172225899"), read.numbers());
        assertEquals(List.of(), read.unread());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "няма", "222-58-9", "=A1", "29 600-14-2"})
    void what_is_no_number_is_kept_as_written(String cell) {
        ListedPhones read = ListedPhones.read(List.of(cell));
        assertEquals(List.of(), read.numbers());
        assertEquals(List.of(cell), read.unread());
    }

    @Test
    void a_number_among_other_words_counts_and_the_words_are_kept() {
        ListedPhones read = ListedPhones.read(List.of("8029 600-14-27 (жонка, пасля 18)"));
        assertEquals(List.of("+375296001427"), read.numbers());
        assertEquals(List.of("8029 600-14-27 (жонка, пасля 18)"), read.unread());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "дом.", " , "})
    void a_cell_that_says_nothing_says_nothing(String cell) {
        assertEquals(new ListedPhones(List.of(), List.of()), ListedPhones.read(List.of(cell)));
    }

    @Test
    void the_same_number_twice_is_one_and_a_fourth_one_is_kept_as_written() {
        ListedPhones read = ListedPhones.read(List.of("296001427, 80296001427", "291112233", "291112244", "291112255"));
        assertEquals(List.of("+375296001427", "+375291112233", "+375291112244"), read.numbers());
        assertEquals(List.of("+375291112255"), read.unread());
    }
}
