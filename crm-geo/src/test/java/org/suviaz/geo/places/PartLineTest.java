package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartLineTest {

    @Test
    void a_line_names_a_street_its_houses_and_their_side() {
        assertEquals(line("Савецкая", Side.ODD, 1, 45), read("Савецкая 1–45 няцотны"));
        assertEquals(line("вул. Савецкая", Side.EVEN, 2, 40), read("вул. Савецкая, 2-40, цотныя"));
        assertEquals(line("ул. Советская", Side.ODD, 1, 45), read("ул. Советская, д. 1 — 45а (нечётная сторона)"));
        assertEquals(line("Savieckaja", Side.EVEN, 2, 8), read("Savieckaja 2-8 even"));
        assertEquals(line("Савецкая", Side.ALL, 5, null), read("Савецкая 5–"));
        assertEquals(line("Савецкая", Side.EVEN, null, null), read("Савецкая цотны бок"));
        assertEquals(line("Савецкая", Side.ALL, null, null), read("Савецкая"));
        assertEquals(line("1-ы завулак Кальцавы", Side.ALL, 3, 9), read("1-ы завулак Кальцавы 3–9"));
    }

    @Test
    void a_single_number_is_first_taken_for_part_of_the_name_and_then_for_a_house() {
        assertEquals(
                List.of(line("Савецкая 12", Side.ALL, null, null), line("Савецкая", Side.ALL, 12, 12)),
                PartLine.readings("Савецкая 12"));
    }

    @Test
    void letters_and_fractions_go_by_the_number() {
        Houses odd = new Houses(Side.ODD, 1, 45);
        for (String house : List.of("1", "45", "5а", "5/2", "д. 7", "13 корп. 2")) {
            assertTrue(odd.hold(house), house);
        }
        for (String house : List.of("2", "46", "47", "", "б/н", "12а")) {
            assertFalse(odd.hold(house), house);
        }
        assertTrue(Houses.ALL.hold("б/н"));
    }

    @Test
    void two_sides_of_one_range_meet_nowhere() {
        Houses odd = new Houses(Side.ODD, 1, 45);
        assertFalse(odd.meet(new Houses(Side.EVEN, 2, 40)));
        assertFalse(odd.meet(new Houses(Side.ALL, 46, null)));
        assertFalse(odd.meet(new Houses(Side.ALL, 2, 2)));
        assertTrue(odd.meet(new Houses(Side.ALL, 45, 90)));
        assertTrue(odd.meet(new Houses(Side.ALL, 2, 3)));
        assertTrue(odd.meet(Houses.ALL));
        assertTrue(new Houses(Side.ODD, 4, 4).none());
        assertTrue(new Houses(Side.ALL, 9, 3).none());
    }

    private static PartLine read(String line) {
        List<PartLine> readings = PartLine.readings(line);
        assertEquals(1, readings.size(), readings::toString);
        return readings.get(0);
    }

    private static PartLine line(String street, Side side, Integer low, Integer high) {
        return new PartLine(street, new Houses(side, low, high));
    }
}
