package org.suviaz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void so_many_of_a_hundred_do_not_exceed_it() {
        Quantiles hundred = new Quantiles(
                LongStream.rangeClosed(1, 100).map(measure -> 101 - measure).toArray());
        assertEquals(95, hundred.at(0.95));
        assertEquals(50, hundred.at(0.5));
        assertEquals(100, hundred.at(1));
        assertEquals(1, hundred.at(0));
    }

    @Test
    void one_slow_one_among_few_is_seen() {
        assertEquals(900, new Quantiles(new long[] {1, 900, 1, 1}).at(0.95));
    }

    @Test
    void nothing_has_no_middle() {
        assertThrows(IllegalArgumentException.class, () -> new Quantiles(new long[0]));
    }
}
