package org.suviaz.security.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.suviaz.geo.Sha256;

/**
 * One-time codes: 24 letters and digits in groups of four, 120 bits, without those that look alike; recovery codes: 28 of
 * them, 140 bits. Strong enough by themselves that a plain hash of them may be kept.
 */
final class Codes {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;
    private static final int RECOVERY_LENGTH = 28;
    private static final int GROUP = 4;
    private static final Duration LIVES = Duration.ofHours(24);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** Lets the account wait for a fresh code instead of its passphrase; the code is nowhere else from now on. */
    static String letWait(Account account, Instant now) {
        String code = fresh();
        account.waitFor(hash(code), now.plus(LIVES));
        return code;
    }

    static String fresh() {
        return fresh(LENGTH);
    }

    static String recovery() {
        return fresh(RECOVERY_LENGTH);
    }

    private static String fresh(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The same for every way of typing one code: capitals, blanks and hyphens do not count. */
    static byte[] hash(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
        return Sha256.of(bare.getBytes(StandardCharsets.UTF_8));
    }
}
