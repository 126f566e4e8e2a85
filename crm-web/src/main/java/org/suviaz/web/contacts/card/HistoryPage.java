package org.suviaz.web.contacts.card;

import java.util.List;
import org.suviaz.contacts.HistoryRow;
import org.suviaz.web.frame.Words;

/**
 * As much of a person's history as one look holds, newest first.
 *
 * @param count changes in all
 * @param page from 1
 * @param from number of the first change shown, from 1
 */
public record HistoryPage(List<HistoryLine> rows, int count, int page, int pages, int from, int to) {

    private static final int SIZE = 12;

    /** The page of that number; the last one where there are not so many, the first where it is no number. */
    static HistoryPage of(List<HistoryRow> all, String asked, Words words) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        boolean number = asked != null && asked.matches("[1-9]\\d{0,4}");
        int page = number ? Math.min(pages, Integer.parseInt(asked)) : 1;
        int start = (page - 1) * SIZE;
        int end = Math.min(all.size(), start + SIZE);
        List<HistoryLine> lines = all.subList(start, end).stream()
                .map(row -> HistoryLine.of(row, words))
                .toList();
        return new HistoryPage(lines, all.size(), page, pages, start + 1, end);
    }
}
