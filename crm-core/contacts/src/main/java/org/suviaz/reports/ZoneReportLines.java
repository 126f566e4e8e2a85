package org.suviaz.reports;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** Makes the lines of the report by zone. */
final class ZoneReportLines {

    private static final int WHOLE = 100;

    private final ZoneTree tree;
    private final ShownCounts shown;
    private final Map<Integer, Long> change;
    private final IntPredicate seen;

    /**
     * The lines of one reader.
     *
     * @param change of people in the zone of each number
     * @param seen whether the reader sees the people in the zone of that number
     */
    ZoneReportLines(ZoneTree tree, ShownCounts shown, Map<Integer, Long> change, IntPredicate seen) {
        this.tree = tree;
        this.shown = shown;
        this.change = change;
        this.seen = seen;
    }

    ZoneReport of(ZoneView view) {
        Shown total = view.zone() == null ? sum(view.below()) : shown.of(view.zone());
        List<ZoneReport.Row> rows =
                view.below().stream().map(zone -> row(zone, total)).toList();
        ZoneReport.Row own = view.zone() == null || rows.isEmpty() ? null : own(view.zone(), total);
        return new ZoneReport(view, rows, own, new ZoneReport.Row(view.zone(), total, WHOLE, change(view)));
    }

    private ZoneReport.Row row(ZoneRow zone, Shown total) {
        Shown people = shown.of(zone);
        return new ZoneReport.Row(zone, people, percent(people, total), seen.test(zone.lft()) ? change(zone) : null);
    }

    private ZoneReport.Row own(ZoneRow zone, Shown total) {
        Shown people = shown.ownOf(zone);
        Long changed = seen.test(zone.lft()) ? changeOfNumbers(List.of(zone)) : null;
        return new ZoneReport.Row(zone, people, percent(people, total), changed);
    }

    private Shown sum(List<ZoneRow> parts) {
        return parts.stream().map(shown::of).reduce(Shown.exactly(0), Shown::and);
    }

    private Long change(ZoneView view) {
        List<ZoneRow> tops = view.zone() == null ? view.below() : List.of(view.zone());
        return tops.stream().allMatch(zone -> seen.test(zone.lft()))
                ? Long.valueOf(tops.stream().mapToLong(this::change).sum())
                : null;
    }

    private long change(ZoneRow zone) {
        return changeOfNumbers(tree.within(zone.id()));
    }

    /** A zone may have people under a number that it had before it was moved. */
    private long changeOfNumbers(List<ZoneRow> among) {
        return change.entrySet().stream()
                .filter(one ->
                        tree.byNumber(one.getKey()).filter(among::contains).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static int percent(Shown part, Shown total) {
        return total.number() == 0 ? 0 : (int) Math.round((double) WHOLE * part.number() / total.number());
    }
}
