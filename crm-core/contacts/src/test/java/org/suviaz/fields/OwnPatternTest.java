package org.suviaz.fields;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnPatternTest {
    private static final String LONG = "а".repeat(200);

    @Test
    void a_text_fits_as_a_whole_or_not() {
        assertTrue(OwnPattern.fits("", "што хочаце"));
        assertTrue(OwnPattern.fits("[А-ЯЎІЁ]{2}-\\d{4}", "АЎ-0042"));
        assertFalse(OwnPattern.fits("\\d{4}", "0042 і яшчэ"));
    }

    @Test
    void a_pattern_that_elsewhere_never_ends_ends_here() {
        assertTimeout(Duration.ofSeconds(1), () -> {
            assertFalse(OwnPattern.fits("(а+)+б", LONG));
            assertFalse(OwnPattern.fits("(а|аа)+в", LONG));
            assertFalse(OwnPattern.fits("(.*)*(.*)*(.*)*я", LONG));
        });
    }

    @Test
    void what_is_no_pattern_is_told_before_it_is_kept() {
        assertTrue(OwnPattern.isOne("\\d{3}(-\\d{2}){2}"));
        assertFalse(OwnPattern.isOne("(незачынена"));
        assertFalse(OwnPattern.isOne("(а)\\1"));
        assertFalse(OwnPattern.isOne("а".repeat(OwnPattern.LONGEST + 1)));
    }

    @Test
    void repetitions_within_repetitions_are_counted_before_they_are_written_out() {
        assertFalse(OwnPattern.isOne("(((а{1000}){1000}){1000}){1000}"));
        assertFalse(OwnPattern.isOne("((а{1,100}){100,})"));
        assertTrue(OwnPattern.isOne("((а{10}){10})"));
    }
}
