package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a visit remembers, and what of it ends it. */
class VisitTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T06:00:00Z");

    private final Visits visits = new Visits();
    private final Visit visit = new Visit();

    @Test
    void nobody_who_did_not_sign_in_stays() {
        assertEquals(Optional.of(VisitEnd.OVER), visit.ranOut(MORNING));
    }

    @Test
    void ten_minutes_of_nothing_end_it_to_the_second() {
        begin(1, Set.of());
        assertEquals(Optional.empty(), visit.ranOut(MORNING.plusSeconds(599)));
        assertEquals(Optional.of(VisitEnd.IDLE), visit.ranOut(MORNING.plusSeconds(600)));
        visit.active(MORNING.plusSeconds(599));
        assertEquals(Optional.empty(), visit.ranOut(MORNING.plusSeconds(1198)));
    }

    @Test
    void four_hours_end_it_however_busy() {
        begin(1, Set.of());
        Instant end = MORNING.plus(Duration.ofHours(4));
        visit.active(end.minusSeconds(1));
        assertEquals(Optional.empty(), visit.ranOut(end.minusMillis(1)));
        assertEquals(Optional.of(VisitEnd.LONG), visit.ranOut(end));
    }

    @Test
    void what_is_gained_is_held_from_then_on_and_what_is_lost_ends_it() {
        begin(1, Set.of("see"));
        assertTrue(visit.keeps(Set.of("see", "print")));
        assertFalse(visit.keeps(Set.of("see")));
    }

    @Test
    void of_two_visits_of_an_account_the_later_counts_and_an_end_from_outside_ends_both() {
        long first = visits.begin("klon-01");
        long second = visits.begin("klon-01");
        long other = visits.begin("klon-02");
        assertEquals(Optional.of(VisitEnd.ELSEWHERE), visits.ended("klon-01", first));
        assertEquals(Optional.empty(), visits.ended("klon-01", second));
        visits.end("klon-01", VisitEnd.OVER);
        assertEquals(Optional.of(VisitEnd.OVER), visits.ended("klon-01", second));
        assertEquals(Optional.empty(), visits.ended("klon-02", other));
    }

    @Test
    void a_code_counts_for_five_minutes_and_for_no_other_visit() {
        begin(1, Set.of());
        assertFalse(visit.codeCounts(MORNING));
        visit.codeGiven(MORNING);
        assertTrue(visit.codeCounts(MORNING.plusSeconds(299)));
        assertFalse(visit.codeCounts(MORNING.plusSeconds(300)));
        visit.codeGiven(MORNING);
        begin(2, Set.of());
        assertFalse(visit.codeCounts(MORNING));
    }

    @Test
    void of_ends_that_an_address_makes_up_nothing_is_said() {
        assertEquals(Optional.of(VisitEnd.IDLE), VisitEnd.of("IDLE"));
        assertEquals(Optional.empty(), VisitEnd.of("OVER"));
        assertEquals(Optional.empty(), VisitEnd.of("<b>"));
        assertEquals(Optional.empty(), VisitEnd.of(null));
    }

    private void begin(long number, Set<String> holdings) {
        visit.begin(number, holdings, MORNING);
    }
}
