package org.suviaz.web.exports;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.suviaz.geo.Sha256;

/**
 * Something that this visit alone knows, so that a file is given out to it and to no other one of the same account. It stays
 * when the session gets a new number, and goes with the visit.
 */
@SessionScoped
public class Seat implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;

    private final String secret = secret();

    /** What of it may be kept elsewhere. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.of(secret.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String secret() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
