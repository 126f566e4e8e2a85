package org.suviaz.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people each source brought.
 *
 * @param top the most frequent sources
 * @param rest how many other sources there are
 * @param restPeople the people of these
 * @param without people of whom no source is known
 */
public record SourceReport(ZoneView view, List<SourceRow> top, int rest, long restPeople, long without) {

    private static final int MOST = 20;

    static SourceReport of(ZoneView view, List<SourceRow> all) {
        List<SourceRow> named = new ArrayList<>();
        long without = 0;
        for (SourceRow row : all) {
            if (row.source().isEmpty()) {
                without += row.people();
            } else {
                named.add(row);
            }
        }
        List<SourceRow> others = named.subList(Math.min(MOST, named.size()), named.size());
        return new SourceReport(
                view,
                List.copyOf(named.subList(0, Math.min(MOST, named.size()))),
                others.size(),
                others.stream().mapToLong(SourceRow::people).sum(),
                without);
    }

    public long people() {
        return top.stream().mapToLong(SourceRow::people).sum() + restPeople + without;
    }
}
