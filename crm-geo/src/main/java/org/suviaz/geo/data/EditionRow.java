package org.suviaz.geo.data;

import java.time.Instant;

/**
 * One edition of one file, as it was loaded.
 *
 * @param hash SHA-256 of the file, in hexadecimal digits
 * @param loadedBy the account that brought it in; empty where it came with the archive
 */
public record EditionRow(
        String file,
        String licence,
        String hash,
        int rows,
        int added,
        int changed,
        int gone,
        String loadedBy,
        Instant loadedAt) {

    /** Enough of the hash to tell editions apart by eye. */
    public String shortHash() {
        return hash.substring(0, 8);
    }
}
