package org.suviaz.security.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.suviaz.problems.Overloaded;

/**
 * Argon2id over passphrases: 64 MiB, three passes, one lane, 16 bytes of salt, 32 of hash, written in the usual string
 * form. At most two are computed at once and a few wait, so that a flood of sign-ins can take neither the memory nor the
 * threads away.
 */
final class Argon2 {

    private static final int KIBIBYTES = 65_536;
    private static final int PASSES = 3;
    private static final String PREFIX = "$argon2id$v=19$m=65536,t=3,p=1$";

    static final int AT_ONCE = 2;

    /** So many wait for their turn, some four seconds; who comes then is sent away. */
    static final int QUEUE = 16;

    private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);
    private static final AtomicInteger INSIDE = new AtomicInteger();
    private static final AtomicLong COMPUTED = new AtomicLong();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared against where there is no hash, so that an unknown name costs the same work. */
    private static final String NOBODYS = PREFIX + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Argon2() {}

    static String hash(String passphrase) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return PREFIX + text.encodeToString(salt) + "$" + text.encodeToString(computed(passphrase, salt));
    }

    /** Whether that passphrase made that hash; without a hash the work is done all the same and the answer is no. */
    static boolean matches(String passphrase, String hash) {
        String known = hash == null ? NOBODYS : hash;
        String[] parts = known.substring(PREFIX.length()).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[0]);
        byte[] wanted = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(wanted, computed(passphrase, salt)) && hash != null;
    }

    /** How many were ever computed here, for tests that count work. */
    static long computed() {
        return COMPUTED.get();
    }

    private static byte[] computed(String passphrase, byte[] salt) {
        if (INSIDE.incrementAndGet() > AT_ONCE + QUEUE) {
            INSIDE.decrementAndGet();
            throw new Overloaded("signin.problem.busy");
        }
        try {
            return inTurn(passphrase, salt);
        } finally {
            INSIDE.decrementAndGet();
        }
    }

    private static byte[] inTurn(String passphrase, byte[] salt) {
        TURNS.acquireUninterruptibly();
        try {
            COMPUTED.incrementAndGet();
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(KIBIBYTES)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[32];
            generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            TURNS.release();
        }
    }
}
