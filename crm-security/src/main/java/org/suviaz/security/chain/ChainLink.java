package org.suviaz.security.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import org.suviaz.geo.Sha256;

/**
 * One entry of the chain: its hash covers all it says and the hash of the entry before it, so that none can be changed,
 * taken out, added or moved without every later one telling.
 *
 * @param no counted from 1 without gaps
 * @param prev the hash of the entry before, 32 zero bytes before the first
 * @param hash SHA-256, 32 bytes
 */
public record ChainLink(
        long no,
        Instant at,
        String account,
        String zone,
        String kind,
        String object,
        long amount,
        byte[] prev,
        byte[] hash) {

    /** What stands before the first entry. */
    public static final byte[] BEGINNING = new byte[32];

    /** How far from its place an entry is looked for that was moved. */
    private static final int FARTHEST = 10_000;

    /** The next entry after one with that number and hash. */
    public static ChainLink after(
            long no, byte[] prev, Instant at, String account, String zone, String kind, String object, long amount) {
        ChainLink open = new ChainLink(no + 1, at, account, zone, kind, object, amount, prev, BEGINNING);
        return new ChainLink(no + 1, at, account, zone, kind, object, amount, prev, open.computed(no + 1));
    }

    /** Whether it stands unchanged behind an entry with that number and hash. */
    public boolean follows(long lastNo, byte[] lastHash) {
        return no == lastNo + 1 && Arrays.equals(prev, lastHash) && sound();
    }

    /** Whether its hash is that of what it says. */
    boolean sound() {
        return Arrays.equals(hash, computed(no));
    }

    /** The number that it was written with; 0 where no number near makes its hash that of what it says. */
    long numberWritten() {
        for (int away = 0; away <= FARTHEST; away++) {
            if (Arrays.equals(hash, computed(no + away))) {
                return no + away;
            }
            if (Arrays.equals(hash, computed(no - away))) {
                return no - away;
            }
        }
        return 0;
    }

    private byte[] computed(long number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(prev);
            out.writeLong(number);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            out.writeUTF(account);
            out.writeUTF(zone);
            out.writeUTF(kind);
            out.writeUTF(object);
            out.writeLong(amount);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sha256.of(bytes.toByteArray());
    }
}
