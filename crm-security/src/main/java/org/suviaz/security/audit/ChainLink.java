package org.suviaz.security.audit;

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
record ChainLink(
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
    static final byte[] BEGINNING = new byte[32];

    /** The next entry after one with that number and hash. */
    static ChainLink after(long no, byte[] prev, PendingEntry entry) {
        ChainLink open = new ChainLink(
                no + 1,
                entry.at(),
                entry.account(),
                entry.zone(),
                entry.kind().name(),
                entry.object(),
                entry.amount(),
                prev,
                BEGINNING);
        return new ChainLink(
                open.no, open.at, open.account, open.zone, open.kind, open.object, open.amount, prev, open.computed());
    }

    /** Whether it stands unchanged behind an entry with that number and hash. */
    boolean follows(long lastNo, byte[] lastHash) {
        return no == lastNo + 1 && Arrays.equals(prev, lastHash) && Arrays.equals(hash, computed());
    }

    private byte[] computed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(prev);
            out.writeLong(no);
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
