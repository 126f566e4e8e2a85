package org.suviaz.exports;

import java.util.List;

/**
 * A page of the own runs, the newest first.
 *
 * @param count runs in all
 * @param page from 1
 * @param from number of the first row shown, from 1; 0 where there is none
 */
public record ExportPage(List<ExportRow> rows, long count, int page, int pages, int from, int to) {

    static final int SIZE = 50;

    static int pages(long count) {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    static ExportPage of(List<ExportRow> rows, long count, int page) {
        int from = rows.isEmpty() ? 0 : (page - 1) * SIZE + 1;
        return new ExportPage(rows, count, page, pages(count), from, from + Math.max(0, rows.size() - 1));
    }
}
