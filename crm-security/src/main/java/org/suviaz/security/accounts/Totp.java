package org.suviaz.security.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time (RFC 6238): SHA-1, six digits, a new one each thirty seconds. Programs on telephones know no other kind for
 * sure. The code of the step before and of the step after pass too, for clocks that are not quite right.
 */
final class Totp {

    static final int SECONDS = 30;
    static final int DIGITS = 6;

    /** Of a secret: 160 bits, as the RFC wants for SHA-1. */
    private static final int BYTES = 20;

    private static final int STEPS_AROUND = 1;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    /** Computed with where there is no secret, so that an unknown name costs the same work. */
    private static final byte[] NOBODYS = new byte[BYTES];

    private Totp() {}

    static byte[] secret() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step of the code, counted in thirty seconds since 1970. */
    static long step(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    /**
     * The step whose code this is, nothing where it is none of now; the same is computed whatever was typed.
     *
     * @param secret null where there is none: then no code is right
     */
    static OptionalLong match(byte[] secret, String typed, Instant now) {
        byte[] code = bare(typed).getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - STEPS_AROUND; step <= step(now) + STEPS_AROUND; step++) {
            boolean same = MessageDigest.isEqual(
                    code, code(secret == null ? NOBODYS : secret, step).getBytes(StandardCharsets.UTF_8));
            found = same && secret != null ? OptionalLong.of(step) : found;
        }
        return found;
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), Instant.ofEpochSecond(step * SECONDS));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Programs show the digits in two groups. */
    private static String bare(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f-]", "");
    }
}
