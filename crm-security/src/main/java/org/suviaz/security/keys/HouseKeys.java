package org.suviaz.security.keys;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * Keys of this house, each drawn by HKDF-SHA256 from the one secret that whoever runs it keeps, so that one thing has to be
 * guarded and no two uses share a key. The secret is the setting {@code suviaz.key}, 64 hexadecimal digits.
 */
@ApplicationScoped
public class HouseKeys {

    /** Of each key. */
    public static final int BYTES = 32;

    private static final String SETTING = "suviaz.key";

    /** A house without its secret does not open. */
    void open(@Observes @Priority(50) Startup event) {
        secret();
    }

    /** The key for that purpose: 32 bytes, the same at each start. */
    public byte[] of(String purpose) {
        return drawn(secret(), purpose);
    }

    private static byte[] secret() {
        return read(System.getProperty(SETTING));
    }

    static byte[] read(String hexadecimal) {
        if (hexadecimal == null || !hexadecimal.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalStateException("the setting " + SETTING + " has to be 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(hexadecimal);
    }

    static byte[] drawn(byte[] secret, String purpose) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(secret, null, purpose.getBytes(StandardCharsets.UTF_8)));
        byte[] key = new byte[BYTES];
        generator.generateBytes(key, 0, BYTES);
        return key;
    }
}
