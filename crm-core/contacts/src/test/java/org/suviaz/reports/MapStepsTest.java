package org.suviaz.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapStepsTest {

    @Test
    void each_step_reaches_twice_as_far() {
        assertEquals(
                List.of(100L, 210L, 430L, 860L, 1724L), MapSteps.upTo(1724, 5).tops());
    }

    @Test
    void few_people_need_few_steps() {
        assertEquals(List.of(1L, 3L), MapSteps.upTo(3, 5).tops());
        assertEquals(List.of(1L), MapSteps.upTo(0, 5).tops());
    }

    @Test
    void every_number_has_the_step_whose_words_hold_it() {
        MapSteps steps = MapSteps.upTo(1724, 5);
        assertEquals(0, steps.of(1));
        assertEquals(0, steps.of(100));
        assertEquals(1, steps.of(101));
        assertEquals(4, steps.of(1724));
        assertEquals("101–210", steps.text(1, String::valueOf));
        assertEquals("1–100", steps.text(0, String::valueOf));
    }
}
