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

    /**
     * What is read, in this order: the moment as microseconds since 1970; hashes and texts in one piece behind their
     * lengths, a byte each, since a column costs as much as a hash.
     */
    static final String COLUMNS = "no, timestampdiff(microsecond, timestamp'1970-01-01 00:00:00', at), amount,"
            + " concat(char(length(prev), length(hash), length(account), length(zone), length(kind), length(object)),"
            + " prev, hash, account, zone, kind, object)";

    private static final int HASH_BYTES = 32;
    private static final int NUMBERS_BYTES = 3 * Long.BYTES + Integer.BYTES;
    private static final int LONGEST_TEXT = 255;
    private static final int PREV = 0;
    private static final int HASH = 1;
    private static final int ACCOUNT = 2;
    private static final int ZONE = 3;
    private static final int KIND = 4;
    private static final int OBJECT = 5;
    private static final int PARTS = 6;
    private static final int TEXTS = PARTS - ACCOUNT;
    private static final long MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;

    /** From here on UTF-8 and the way in which {@link ChainLink} writes texts are not the same; nor are they for zero. */
    private static final int FOUR_BYTES = 0xf0;

    private final MessageDigest digest = Sha256.begun();
    private final byte[] said = new byte[HASH_BYTES + NUMBERS_BYTES + TEXTS * (Short.BYTES + LONGEST_TEXT)];
    private final byte[] computed = new byte[HASH_BYTES];
    private final int[] begins = new int[PARTS + 1];
    private long no;
    private long micros;
    private long amount;
    private byte[] parts;
    private int length;

    void read(ResultSet row) throws SQLException {
        no = row.getLong(1);
        micros = row.getLong(2);
        amount = row.getLong(3);
        parts = row.getBytes(4);
        begins[0] = PARTS;
        for (int part = 0; part < PARTS; part++) {
            // a longer text than the table ever had would read as shorter parts, and as changed
            begins[part + 1] = Math.min(parts.length, begins[part] + (parts[part] & 0xff));
        }
    }

    long no() {
        return no;
    }

    byte[] hash() {
        return part(HASH);
    }

    boolean isOf(byte[] kind) {
        return is(KIND, kind);
    }

    /** As {@link ChainLink#follows}, or false where that is not quickly told. */
    boolean surelyFollows(long lastNo, byte[] lastHash) {
        return no == lastNo + 1
                && lastHash.length == HASH_BYTES
                && is(PREV, lastHash)
                && written(lastHash)
                && is(HASH, hashed());
    }

    /** The same entry, for whoever has time. */
    ChainLink link() {
        return new ChainLink(
                no,
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                text(ACCOUNT),
                text(ZONE),
                text(KIND),
                text(OBJECT),
                amount,
                part(PREV),
                part(HASH));
    }

    private boolean is(int part, byte[] bytes) {
        return Arrays.equals(parts, begins[part], begins[part + 1], bytes, 0, bytes.length);
    }

    private byte[] part(int part) {
        return Arrays.copyOfRange(parts, begins[part], begins[part + 1]);
    }

    private String text(int part) {
        return new String(part(part), StandardCharsets.UTF_8);
    }

    private boolean written(byte[] prev) {
        System.arraycopy(prev, 0, said, 0, HASH_BYTES);
        length = HASH_BYTES;
        put(no, Long.BYTES);
        put(Math.floorDiv(micros, MICROS), Long.BYTES);
        put(Math.floorMod(micros, MICROS) * NANOS_OF_A_MICRO, Integer.BYTES);
        for (int part = ACCOUNT; part < PARTS; part++) {
            int bytes = begins[part + 1] - begins[part];
            put(bytes, Short.BYTES);
            System.arraycopy(parts, begins[part], said, length, bytes);
            length += bytes;
        }
        put(amount, Long.BYTES);
        return plain();
    }

    private void put(long number, int bytes) {
        for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            said[length++] = (byte) (number >>> shift);
        }
    }

    private boolean plain() {
        for (int i = begins[ACCOUNT]; i < begins[PARTS]; i++) {
            if (parts[i] == 0 || (parts[i] & 0xff) >= FOUR_BYTES) {
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
