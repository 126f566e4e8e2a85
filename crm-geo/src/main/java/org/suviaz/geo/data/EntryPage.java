package org.suviaz.geo.data;

import java.util.List;

/** A page of entries; from and to count rows from 1. */
public record EntryPage(List<Entry> rows, long count, int page, int pages, int from, int to) {

    static EntryPage of(List<Entry> rows, long count, int page, int pages) {
        int from = rows.isEmpty() ? 0 : (page - 1) * EntryQuery.PAGE + 1;
        return new EntryPage(rows, count, page, pages, from, from + Math.max(0, rows.size() - 1));
    }
}
