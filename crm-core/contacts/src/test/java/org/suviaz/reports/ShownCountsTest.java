package org.suviaz.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShownCountsTest {

    @Test
    void what_may_be_about_somebody_known_counts_as_nothing() {
        for (int people = 0; people <= 4; people++) {
            assertEquals(0, ShownCounts.rounded(people));
        }
    }

    @Test
    void other_numbers_go_to_the_nearest_five() {
        assertEquals(5, ShownCounts.rounded(5));
        assertEquals(5, ShownCounts.rounded(7));
        assertEquals(10, ShownCounts.rounded(8));
        assertEquals(1285, ShownCounts.rounded(1284));
    }

    @Test
    void a_sum_is_as_exact_as_the_least_of_its_parts() {
        Shown small = new Shown(0, 4, false);
        assertTrue(small.and(small).small());
        assertEquals(8, small.and(small).most());
        assertFalse(Shown.exactly(7).and(small).exact());
        assertFalse(Shown.exactly(7).and(small).small());
        assertTrue(Shown.exactly(0).and(Shown.exactly(0)).exact());
    }
}
