package org.suviaz.security.chain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What somebody outside the table knows of an entry: a printed checkpoint, or the memory of the running writer.
 *
 * @param hash the hash of the entry with that number, or how it begins
 */
public record Witness(long no, byte[] hash) {

    /** Of so many hexadecimal digits at least: fewer could be met by a rewritten log. */
    public static final int FEWEST_DIGITS = 16;

    private static final int MOST_DIGITS = 64;

    /**
     * As typed off a paper: blanks and the size of letters do not count.
     *
     * @throws IllegalArgumentException where the digits are too few, too many or none
     */
    public static Witness typed(long no, String digits) {
        String hash = digits.replaceAll("[\\s\\u00a0]", "").toLowerCase(Locale.ROOT);
        if (hash.length() < FEWEST_DIGITS || hash.length() > MOST_DIGITS || hash.length() % 2 != 0) {
            throw new IllegalArgumentException("not " + FEWEST_DIGITS + " to " + MOST_DIGITS + " digits");
        }
        return new Witness(no, HexFormat.of().parseHex(hash));
    }

    /** Whether both tell the same of the same entry. */
    public boolean isSame(Witness other) {
        return no == other.no && Arrays.equals(hash, other.hash);
    }

    boolean agrees(byte[] whole) {
        return Arrays.equals(hash, 0, hash.length, whole, 0, hash.length);
    }
}
