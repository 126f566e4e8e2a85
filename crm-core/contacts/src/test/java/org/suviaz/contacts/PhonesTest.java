package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.problems.Problem;

class PhonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+375296001427",
                "+375 29 600-14-27",
                "+375 (29) 600-14-27",
                "375296001427",
                "00375 29 6001427",
                "80296001427",
                "8-029-600-14-27",
                "8 (029) 600 14 27",
                "029 600-14-27",
                "296001427",
                "(29) 6001427",
                " 29\u00a0600\u201314\u201327 "
            })
    void every_way_of_writing_a_number_of_the_country_is_one_number(String written) {
        assertEquals("+375296001427", Phones.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"+48 22 123 45 67,+48221234567", "+7 916 123-45-67,+79161234567", "79161234567,+79161234567"})
    void numbers_of_other_countries_are_kept(String written, String expected) {
        assertEquals(expected, Phones.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"4567,4", "29 600-14-2,8", "+375 29 600-14-2,8", "80 29 600 14,7"})
    void too_few_digits_are_counted(String written, int digits) {
        Problem problem = assertThrows(Problem.class, () -> Phones.parse(written));
        assertEquals("contacts.problem.phone.tooShort", problem.key());
        assertArrayEquals(new Object[] {digits, 9}, problem.args());
    }

    @ParameterizedTest
    @ValueSource(strings = {"няма", "29 600-14-27 пасля 18", "=CMD()", "-", "+375 29 600-14-275", "+999 123456789"})
    void what_is_no_number_is_refused(String written) {
        Problem problem = assertThrows(Problem.class, () -> Phones.parse(written));
        assertEquals("contacts.problem.phone.unreadable", problem.key());
    }

    @Test
    void a_cell_may_hold_several() {
        assertEquals(
                List.of("29 6001427", "8-017-2001122", "+48221234567"),
                Phones.split("29 6001427, 8-017-2001122;\n+48221234567"));
    }

    @Test
    void a_list_shows_too_little_to_call() {
        assertEquals("+375\u00a029\u00a0…\u00a027", Phones.masked("+375296001427"));
        assertEquals("", Phones.masked(""));
        assertEquals("…", Phones.masked("4567"));
    }

    @Test
    void a_card_shows_it_whole() {
        assertEquals("+375 29 600-14-27", Phones.written("+375296001427"));
    }

    @Test
    void its_end_is_looked_up_as_a_beginning() {
        assertEquals("7241006", Phones.reversed("600-14-27"));
    }
}
