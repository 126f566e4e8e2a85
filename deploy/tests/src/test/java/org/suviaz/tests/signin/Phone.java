package org.suviaz.tests.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** What makes the codes of one account, and never shows one twice; waits where the house would take no fresh one yet. */
final class Phone {
    private static final int SECONDS = 30;

    /** So long a code may take until the house looks at it. */
    private static final int SECONDS_TO_THE_HOUSE = 10;

    private final byte[] secret;
    private long used;

    /** With the secret as the page shows it. */
    Phone(String text) {
        secret = Base32.decode(text.replace(" ", "").toUpperCase());
    }

    /** A code that is good now, and for a while, and was not shown before. */
    String code() {
        long step = Math.max(used + 1, now(SECONDS_TO_THE_HOUSE) - 1);
        while (step > now() + 1) {
            sleep();
        }
        used = step;
        return code(step);
    }

    /** The code that is so many steps away, whatever was shown. */
    String codeAt(int steps) {
        return code(now() + steps);
    }

    /** The first codes that the house still takes may be shown again: its memory was wiped. */
    void begin() {
        used = 0;
    }

    private String code(long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "HmacSHA1"), Instant.ofEpochSecond(step * SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long now() {
        return now(0);
    }

    private static long now(int later) {
        return (Instant.now().getEpochSecond() + later) / SECONDS;
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
