package org.suviaz.imports;

import java.time.Instant;

/**
 * One list that somebody brought, as its owner sees it.
 *
 * @param size of the file in bytes
 * @param rows of the chosen sheets; came in and faulty together, once it is done
 * @param blanks lines between them that hold nothing
 * @param doubtful rows whose person seems to stand in the list once more
 * @param sameAs the number of an earlier list with the very same content, or null
 * @param undone whether its people are taken back
 */
public record BatchRow(
        long id,
        String fileName,
        long size,
        Instant receivedAt,
        BatchState state,
        int rows,
        int blanks,
        int cameIn,
        int faulty,
        int doubtful,
        Long sameAs,
        boolean undone) {

    /** How many rows would come in, or have. */
    public int fine() {
        return rows - faulty;
    }
}
