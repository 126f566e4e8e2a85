package org.suviaz.contacts;

import java.util.List;

/**
 * A page of doors behind which nobody has said yet who lives together.
 *
 * @param count of all of them
 * @param from the place of the first one shown, 0 where there are none
 */
public record HouseholdPage(List<HouseholdOffer> rows, long count, int page, int pages, int from, int to) {

    static final int SIZE = 20;

    static HouseholdPage of(List<HouseholdOffer> rows, long count, int page) {
        int from = rows.isEmpty() ? 0 : (page - 1) * SIZE + 1;
        return new HouseholdPage(
                rows, count, page, ContactPage.pages(count, SIZE), from, from + Math.max(0, rows.size() - 1));
    }
}
