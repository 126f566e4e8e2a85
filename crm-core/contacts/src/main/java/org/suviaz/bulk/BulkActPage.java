package org.suviaz.bulk;

import java.util.List;

/**
 * Some of the acts, the newest first.
 *
 * @param from the number of the first row, 0 where there is none
 */
public record BulkActPage(List<BulkActRow> rows, long count, int page, int pages, int from, int to) {

    static final int SIZE = 20;

    static int pages(long count) {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    static BulkActPage of(List<BulkActRow> rows, long count, int page) {
        int before = (page - 1) * SIZE;
        return new BulkActPage(rows, count, page, pages(count), rows.isEmpty() ? 0 : before + 1, before + rows.size());
    }
}
