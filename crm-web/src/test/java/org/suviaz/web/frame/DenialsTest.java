package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DenialsTest {

    @Test
    void an_address_of_the_house_is_noted_and_what_somebody_typed_is_not() {
        assertEquals("/audit/log/auditLog", Denials.known("/audit/log/auditLog"));
        assertEquals("", Denials.known("/Іваноў"));
    }
}
