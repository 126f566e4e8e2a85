package org.suviaz.imports;

import java.time.Instant;
import org.suviaz.imports.formats.ReadAs;

/**
 * One list that somebody brought, as its owner sees it.
 *
 * @param size of the file in bytes
 * @param rows of the chosen sheets; came in and faulty together, once it is done
 * @param blanks lines between them that hold nothing
 * @param doubtful rows whose person seems to stand in the list once more
 * @param sameAs the number of an earlier list with the very same content, or null
 * @param readAs how its file is read
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
        ReadAs readAs) {

    /** How many rows would come in, or have. */
    public int fine() {
        return rows - faulty;
    }
}
