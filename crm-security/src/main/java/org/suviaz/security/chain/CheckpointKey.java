package org.suviaz.security.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.suviaz.geo.Sha256;

/** Signs checkpoints; what it is made of lies on no disk. */
public final class CheckpointKey {

    private static final int FINGERPRINT_BYTES = 16;

    private final Ed25519PrivateKeyParameters key;

    /** @param seed 32 bytes */
    public CheckpointKey(byte[] seed) {
        key = new Ed25519PrivateKeyParameters(seed);
    }

    public Checkpoint sign(long no, byte[] hash, Instant at) {
        Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
        byte[] message = Checkpoint.signed(no, hash, moment);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return new Checkpoint(no, hash, moment, signer.generateSignature());
    }

    /** 32 bytes that anybody may know. */
    public byte[] publicKey() {
        return key.generatePublicKey().getEncoded();
    }

    /** By which people tell public keys apart: 32 hexadecimal digits. */
    public static String fingerprint(byte[] publicKey) {
        return HexFormat.of().formatHex(Sha256.of(publicKey), 0, FINGERPRINT_BYTES);
    }
}
