package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchKeysTest {

    private static final KeyNumbers NUMBERS = new KeyNumbers(17, 18, 5, null, 33);

    @Test
    void both_spellings_of_a_surname_have_a_number_each() {
        MatchKeys keys = MatchKeys.of(NUMBERS, 1971);
        assertEquals(Set.of((17L << 30) + (5 << 10) + 171, (18L << 30) + (5 << 10) + 171), keys.birth());
        assertEquals(Set.of((17L << 40) + (5L << 22) + 33, (18L << 40) + (5L << 22) + 33), keys.home());
    }

    @Test
    void without_year_or_street_there_is_none() {
        MatchKeys keys = MatchKeys.of(new KeyNumbers(17, null, 5, null, null), null);
        assertEquals(Set.of(), keys.birth());
        assertEquals(Set.of(), keys.home());
    }

    @Test
    void without_a_given_name_there_is_none_either() {
        assertEquals(
                Set.of(),
                MatchKeys.of(new KeyNumbers(17, null, null, null, 33), 1971).birth());
    }

    @Test
    void another_year_is_another_number() {
        assertNotEquals(
                MatchKeys.of(NUMBERS, 1971).birth(), MatchKeys.of(NUMBERS, 1972).birth());
    }
}
