package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suviaz.security.scope.Ranges.Range;

class RangesTest {

    @Test
    void ranges_that_touch_or_overlap_become_one() {
        Ranges merged = Ranges.of(List.of(new Range(30, 40), new Range(1, 10), new Range(11, 20), new Range(35, 50)));
        assertEquals(new Range(1, 20), merged.slot(0));
        assertEquals(new Range(30, 50), merged.slot(1));
        assertEquals(Range.NOTHING, merged.slot(2));
    }

    @Test
    void a_zone_inside_a_granted_zone_does_not_widen_anything() {
        Ranges merged = Ranges.of(List.of(new Range(1, 100), new Range(20, 30)));
        assertEquals(new Range(1, 100), merged.slot(0));
        assertFalse(merged.holds(101));
    }

    @Test
    void within_another_stays_what_lies_in_both() {
        Ranges one = Ranges.of(List.of(new Range(1, 10), new Range(20, 30), new Range(50, 60)));
        Ranges other = Ranges.of(List.of(new Range(5, 25), new Range(60, 70)));
        assertEquals(
                List.of(new Range(5, 10), new Range(20, 25), new Range(60, 60)),
                one.within(other).list());
        assertEquals(List.of(), one.within(Ranges.NONE).list());
    }

    @Test
    void none_holds_no_number_and_its_slots_hold_none_either() {
        assertFalse(Ranges.NONE.holds(1));
        assertFalse(Ranges.NONE.slot(0).holds(1));
        assertFalse(Ranges.NONE.hull().holds(1));
        assertEquals(0, Ranges.NONE.bitmap().length);
    }

    @Test
    void up_to_three_ranges_stand_in_slots_and_the_hull_holds_nothing() {
        Ranges three = Ranges.of(List.of(new Range(1, 2), new Range(5, 6), new Range(9, 10)));
        assertEquals(new Range(9, 10), three.slot(2));
        assertEquals(Range.NOTHING, three.hull());
    }

    @Test
    void above_three_the_slots_hold_nothing_and_the_bitmap_says_exactly_the_same_as_the_ranges() {
        List<Range> twenty = IntStream.range(0, 20)
                .mapToObj(i -> new Range(i * 100 + 7, i * 100 + 42))
                .toList();
        Ranges many = Ranges.of(twenty);
        assertEquals(Range.NOTHING, many.slot(0));
        assertEquals(new Range(7, 1942), many.hull());
        byte[] bits = many.bitmap();
        for (int number = 0; number < 65_535; number++) {
            boolean drawn = (bits[number >> 3] & (1 << (number & 7))) != 0;
            assertEquals(many.holds(number), drawn, "number " + number);
        }
    }

    @Test
    void a_chosen_zone_meets_the_ranges_when_they_share_a_number() {
        Ranges held = Ranges.of(List.of(new Range(10, 20)));
        assertTrue(held.meets(new Range(20, 30)));
        assertTrue(held.meets(new Range(1, 100)));
        assertFalse(held.meets(new Range(21, 30)));
    }

    @Test
    void what_lies_in_both_is_what_the_ranges_share() {
        Ranges one = Ranges.of(List.of(new Range(1, 10), new Range(20, 30)));
        Ranges other = Ranges.of(List.of(new Range(5, 25)));
        assertEquals(Ranges.of(List.of(new Range(5, 10), new Range(20, 25))), one.within(other));
        assertEquals(Ranges.NONE, one.within(Ranges.of(List.of(new Range(11, 19)))));
    }
}
