package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCodeTest {

    @Test
    void a_code_leads_back_to_its_id() {
        for (long id = 1; id < 3000; id++) {
            assertEquals(OptionalLong.of(id), ContactCode.idOf(ContactCode.of(id)));
            assertEquals(
                    OptionalLong.of(id), ContactCode.idOf(ContactCode.of(id).replace("-", "")));
        }
    }

    @Test
    void the_check_digit_is_that_of_the_standard() {
        assertEquals("6943515153-0", ContactCode.of(6943515153L));
    }

    @Test
    void any_one_wrong_digit_is_noticed() {
        String code = ContactCode.of(204396).replace("-", "");
        for (int place = 0; place < code.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = code.substring(0, place) + digit + code.substring(place + 1);
                assertEquals(other.equals(code), ContactCode.idOf(other).isPresent(), other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "5", "a-1", "204396-", "0794-5", "1 OR 1", "99999999999999999999999-1"})
    void what_is_no_code_is_nobody(String text) {
        assertFalse(ContactCode.idOf(text).isPresent());
        assertTrue(ContactCode.idOf(null).isEmpty());
    }
}
