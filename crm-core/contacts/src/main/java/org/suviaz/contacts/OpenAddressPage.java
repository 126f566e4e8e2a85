package org.suviaz.contacts;

import java.util.List;

/**
 * One page of open addresses.
 *
 * @param count how many there are in all
 * @param page the number of this page, from 1
 * @param pages at least 1
 * @param from number of the first row, 0 where there is none
 * @param to number of the last row
 */
public record OpenAddressPage(List<OpenAddress> rows, long count, int page, int pages, int from, int to) {

    static OpenAddressPage of(List<OpenAddress> rows, long count, int page, int size) {
        int before = (page - 1) * size;
        return new OpenAddressPage(
                rows,
                count,
                page,
                ContactPage.pages(count, size),
                rows.isEmpty() ? 0 : before + 1,
                rows.isEmpty() ? 0 : before + rows.size());
    }
}
