package org.suviaz.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthReportTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void half_a_year_of_weeks_begins_on_a_monday_and_ends_with_this_one() {
        GrowthReport report = GrowthReport.of(null, true, TUESDAY, Map.of(), Map.of());
        assertEquals(26, report.steps().size());
        assertEquals(LocalDate.of(2026, 6, 8), report.steps().get(0).from());
        assertEquals(LocalDate.of(2026, 11, 30), report.steps().get(25).from());
        assertEquals(LocalDate.of(2026, 12, 6), report.steps().get(25).to());
    }

    @Test
    void two_years_of_months_begin_on_their_first_day() {
        GrowthReport report = GrowthReport.of(null, false, TUESDAY, Map.of(), Map.of());
        assertEquals(24, report.steps().size());
        assertEquals(LocalDate.of(2025, 1, 1), report.steps().get(0).from());
        assertEquals(LocalDate.of(2026, 12, 31), report.steps().get(23).to());
    }

    @Test
    void each_day_counts_in_its_own_step_alone() {
        GrowthReport report = GrowthReport.of(
                null,
                true,
                TUESDAY,
                Map.of(LocalDate.of(2026, 11, 29), 3L, LocalDate.of(2026, 11, 30), 2L, TUESDAY, 1L),
                Map.of(TUESDAY, 4L));
        assertEquals(3, report.steps().get(24).added());
        assertEquals(3, report.steps().get(25).added());
        assertEquals(4, report.steps().get(25).putAway());
        assertEquals(6, report.added());
        assertEquals(4, report.putAway());
    }
}
