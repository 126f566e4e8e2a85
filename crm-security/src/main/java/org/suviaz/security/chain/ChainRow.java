package org.suviaz.security.chain;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.suviaz.geo.Sha256;

/**
 * An entry as the database sends it, its texts never made into texts: one of these is used for all rows of a table, since
 * millions are hashed. It tells quickly that a row is sound; whatever it does not say that of, {@link ChainLink} judges.
 */
final class ChainRow {

    /** What is read, in this order: the moment as microseconds since 1970. */
    static final String COLUMNS = "no, timestampdiff(microsecond, timestamp'1970-01-01 00:00:00', at),"
            + " account, zone, kind, object, amount, prev, hash";

    private static final int HASH_BYTES = 32;
    private static final int NUMBERS_BYTES = 3 * Long.BYTES + Integer.BYTES;
    private static final int LONGEST_TEXT = 1_000;
    private static final int TEXTS = 4;
    private static final long MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;

    /** From here on UTF-8 and the way in which {@link ChainLink} writes texts are not the same; nor are they for zero. */
    private static final int FOUR_BYTES = 0xf0;

    private final MessageDigest digest = Sha256.begun();
    private final byte[] said = new byte[HASH_BYTES + NUMBERS_BYTES + TEXTS * (Short.BYTES + LONGEST_TEXT)];
    private final byte[] computed = new byte[HASH_BYTES];
    private final byte[][] texts = new byte[TEXTS][];
    private long no;
    private long micros;
    private long amount;
    private byte[] prev;
    private byte[] hash;
    private int length;

    void read(ResultSet row) throws SQLException {
        no = row.getLong(1);
        micros = row.getLong(2);
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = row.getBytes(3 + i);
        }
        amount = row.getLong(7);
        prev = row.getBytes(8);
        hash = row.getBytes(9);
    }

    long no() {
        return no;
    }

    byte[] hash() {
        return hash;
    }

    boolean isOf(byte[] kind) {
        return Arrays.equals(texts[2], kind);
    }

    /** As {@link ChainLink#follows}, or false where that is not quickly told. */
    boolean surelyFollows(long lastNo, byte[] lastHash) {
        return no == lastNo + 1
                && lastHash.length == HASH_BYTES
                && Arrays.equals(prev, lastHash)
                && written()
                && Arrays.equals(hash, hashed());
    }

    /** The same entry, for whoever has time. */
    ChainLink link() {
        return new ChainLink(
                no,
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                text(0),
                text(1),
                text(2),
                text(3),
                amount,
                prev,
                hash);
    }

    private String text(int i) {
        return new String(texts[i], StandardCharsets.UTF_8);
    }

    private boolean written() {
        System.arraycopy(prev, 0, said, 0, HASH_BYTES);
        length = HASH_BYTES;
        put(no, Long.BYTES);
        put(Math.floorDiv(micros, MICROS), Long.BYTES);
        put(Math.floorMod(micros, MICROS) * NANOS_OF_A_MICRO, Integer.BYTES);
        for (byte[] text : texts) {
            if (text.length > LONGEST_TEXT || !plain(text)) {
                return false;
            }
            put(text.length, Short.BYTES);
            System.arraycopy(text, 0, said, length, text.length);
            length += text.length;
        }
        put(amount, Long.BYTES);
        return true;
    }

    private void put(long number, int bytes) {
        for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            said[length++] = (byte) (number >>> shift);
        }
    }

    private static boolean plain(byte[] text) {
        for (byte one : text) {
            if (one == 0 || (one & 0xff) >= FOUR_BYTES) {
                return false;
            }
        }
        return true;
    }

    private byte[] hashed() {
        try {
            digest.update(said, 0, length);
            digest.digest(computed, 0, HASH_BYTES);
            return computed;
        } catch (DigestException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
