package org.suviaz.contacts;

import java.util.List;

/**
 * One page of a list of people.
 *
 * @param count how many there are in all
 * @param countIsCapped whether there are more than counted
 * @param page the number of this page, from 1; the last one where a later one was asked for
 * @param pages at least 1
 * @param from number of the first row, 0 where there is none
 * @param to number of the last row
 */
public record ContactPage(
        List<ContactRow> rows, long count, boolean countIsCapped, int page, int pages, int from, int to) {

    /** The place of a page within a list of so many people. */
    static ContactPage of(List<ContactRow> rows, long count, boolean countIsCapped, int page, int size) {
        int before = (page - 1) * size;
        int from = rows.isEmpty() ? 0 : before + 1;
        return new ContactPage(
                rows, count, countIsCapped, page, pages(count, size), from, rows.isEmpty() ? 0 : before + rows.size());
    }

    static int pages(long count, int size) {
        return (int) Math.max(1, (count + size - 1) / size);
    }
}
