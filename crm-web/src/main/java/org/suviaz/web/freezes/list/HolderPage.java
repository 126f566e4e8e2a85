package org.suviaz.web.freezes.list;

import java.util.List;
import org.suviaz.security.freezes.Holder;

/**
 * One page of accounts.
 *
 * @param page from 1, never beyond the last
 * @param from the number of the first row shown, 0 of none
 */
public record HolderPage(List<Holder> rows, int count, int page, int pages, int from, int to) {

    private static final int ROWS = 50;

    /** The page that an address asks for; whatever is no page of these is the nearest one. */
    static HolderPage of(List<Holder> all, String asked) {
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int wanted = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        int page = Math.max(1, Math.min(wanted, pages));
        int first = (page - 1) * ROWS;
        int last = Math.min(all.size(), first + ROWS);
        return new HolderPage(all.subList(first, last), all.size(), page, pages, all.isEmpty() ? 0 : first + 1, last);
    }
}
