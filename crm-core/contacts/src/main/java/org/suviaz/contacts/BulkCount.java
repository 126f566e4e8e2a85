package org.suviaz.contacts;

import java.time.Instant;
import java.util.List;

/**
 * What an act with many people would come to at this moment.
 *
 * @param people the numbers of those who were counted
 * @param at the moment: whoever is changed after it is left out of the act
 * @param gone how many of the asked are not there for the caller
 * @param rows the first of them, by name
 */
public record BulkCount(
        List<Long> people, Instant at, int changed, int same, int leftOut, int gone, List<BulkRow> rows) {

    /** How many rows are told. */
    public static final int MOST_ROWS = 50;
}
