package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void an_address_is_one_line_in_the_order_of_the_country() {
        assertEquals("вул. Дняпроўская, 14, кв.\u00a031", Address.line("вул. Дняпроўская", "14", "31"));
    }

    @Test
    void what_is_missing_leaves_no_trace() {
        assertEquals("вул. Новая, 3", Address.line("вул. Новая", "3", ""));
        assertEquals("12", Address.line("", "12", ""));
        assertEquals("", Address.line("", "", ""));
    }

    @Test
    void a_flat_that_says_what_it_is_is_left_alone() {
        assertEquals("вул. Новая, 3, пакой 5", Address.line("вул. Новая", "3", "пакой 5"));
    }
}
