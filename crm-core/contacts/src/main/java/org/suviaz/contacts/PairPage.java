package org.suviaz.contacts;

import java.util.List;

/**
 * A page of pairs or merges.
 *
 * @param count rows in all
 * @param page from 1
 * @param from number of the first row shown, from 1; 0 where there is none
 */
public record PairPage<R>(List<R> rows, long count, int page, int pages, int from, int to) {

    static final int SIZE = 50;

    static int within(int page, long count) {
        return Math.min(Math.max(1, page), pages(count));
    }

    static <R> PairPage<R> of(List<R> rows, long count, int page) {
        int from = rows.isEmpty() ? 0 : (page - 1) * SIZE + 1;
        return new PairPage<>(rows, count, page, pages(count), from, from + Math.max(0, rows.size() - 1));
    }

    private static int pages(long count) {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }
}
