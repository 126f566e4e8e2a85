package org.suviaz.security.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * How far the log went at a moment, signed by the house: kept outside, it tells of every later change before it.
 *
 * @param no the newest entry
 * @param hash of that entry
 * @param at to the millisecond
 * @param signature Ed25519, 64 bytes
 */
public record Checkpoint(long no, byte[] hash, Instant at, byte[] signature) {

    private static final byte[] PURPOSE = "suviaz log checkpoint 1".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "suviaz-checkpoint-1";
    private static final HexFormat HEX = HexFormat.of();
    private static final int PARTS = 6;
    private static final int HASH_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    /** What is signed. */
    static byte[] signed(long no, byte[] hash, Instant at) {
        return ByteBuffer.allocate(PURPOSE.length + 2 * Long.BYTES + hash.length)
                .put(PURPOSE)
                .putLong(no)
                .putLong(at.toEpochMilli())
                .put(hash)
                .array();
    }

    /** Whether whoever holds the key of which this is the public half signed it as it stands. */
    public boolean signedBy(byte[] publicKey) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(publicKey));
        byte[] message = signed(no, hash, at);
        signer.update(message, 0, message.length);
        return signature.length == SIGNATURE_BYTES && signer.verifySignature(signature);
    }

    public Witness witness() {
        return new Witness(no, hash);
    }

    /** One line that can be kept outside and checked there: number, moment, hash, public key, signature. */
    public String line(byte[] publicKey) {
        return String.join(
                " ",
                NAME,
                String.valueOf(no),
                at.toString(),
                HEX.formatHex(hash),
                HEX.formatHex(publicKey),
                HEX.formatHex(signature));
    }

    /**
     * Reads such a line.
     *
     * @throws IllegalArgumentException where it is none, or was not signed by the key it names
     */
    public static Kept read(String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length != PARTS || !parts[0].equals(NAME)) {
            throw new IllegalArgumentException("no checkpoint: " + line);
        }
        try {
            byte[] key = HEX.parseHex(parts[4]);
            Checkpoint read = new Checkpoint(
                    Long.parseLong(parts[1]), HEX.parseHex(parts[3]), Instant.parse(parts[2]), HEX.parseHex(parts[5]));
            if (read.hash.length != HASH_BYTES || !read.signedBy(key)) {
                throw new IllegalArgumentException("not signed by its key: " + line);
            }
            return new Kept(read, key);
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException("no checkpoint: " + line, malformed);
        }
    }

    /** A checkpoint that was kept outside, with the public half of the key that signed it. */
    public record Kept(Checkpoint checkpoint, byte[] publicKey) {}
}
