package org.suviaz.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many people came in and were put away, week by week or month by month.
 *
 * @param weekly whether by week
 * @param steps the oldest first; the last one is still running
 */
public record GrowthReport(ZoneView view, boolean weekly, List<Step> steps) {

    private static final int WEEKS = 26;
    private static final int MONTHS = 24;

    /** One week from Monday on, or one month. */
    public record Step(LocalDate from, LocalDate to, long added, long putAway) {}

    static LocalDate since(boolean weekly, LocalDate today) {
        LocalDate current = begin(weekly, today);
        return weekly ? current.minusWeeks(WEEKS - 1L) : current.minusMonths(MONTHS - 1L);
    }

    static GrowthReport of(
            ZoneView view, boolean weekly, LocalDate today, Map<LocalDate, Long> added, Map<LocalDate, Long> putAway) {
        List<Step> steps = new ArrayList<>();
        for (LocalDate from = since(weekly, today); !from.isAfter(today); ) {
            LocalDate next = weekly ? from.plusWeeks(1) : from.plusMonths(1);
            steps.add(new Step(from, next.minusDays(1), sum(added, from, next), sum(putAway, from, next)));
            from = next;
        }
        return new GrowthReport(view, weekly, List.copyOf(steps));
    }

    public long added() {
        return steps.stream().mapToLong(Step::added).sum();
    }

    public long putAway() {
        return steps.stream().mapToLong(Step::putAway).sum();
    }

    private static LocalDate begin(boolean weekly, LocalDate day) {
        return weekly ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    private static long sum(Map<LocalDate, Long> days, LocalDate from, LocalDate next) {
        return days.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(next))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
