package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.problems.NotThere;

class AskedNumberTest {

    @Test
    void digits_are_a_number() {
        assertEquals(204396, AskedNumber.of("204396"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "1 ", "1e3", "٣", "12345678901234567890", "#{1}", "1' or '1'='1"})
    void anything_else_is_nobody(String text) {
        assertThrows(NotThere.class, () -> AskedNumber.of(text));
    }
}
