package org.suviaz.tests.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** What makes the codes of one account, and never shows one twice; waits where the house would take no fresh one yet. */
public final class Phone {
    /** In steps, for {@link #codeAt}. */
    public static final int AN_HOUR_AGO = -120;

    private static final int SECONDS = 30;

    /** So long a code may take until the house looks at it. */
    private static final Duration TO_THE_HOUSE = Duration.ofSeconds(10);

    private final byte[] secret;
    private long used;

    /** With the secret as the page shows it. */
    Phone(String text) {
        this(Base32.decode(text.replace(" ", "").toUpperCase()));
    }

    public Phone(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A code that is good now, and for a while, and was not shown before. */
    public String code() {
        return code(Duration.ZERO);
    }

    /** The same where the house's clock goes ahead. */
    public String code(Duration ahead) {
        long step = Math.max(used + 1, step(ahead.plus(TO_THE_HOUSE)) - 1);
        while (step > step(ahead) + 1) {
            sleep();
        }
        used = step;
        return code(step);
    }

    /** The code that is so many steps away, whatever was shown. */
    public String codeAt(int steps) {
        return code(step(Duration.ZERO) + steps);
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

    private static long step(Duration later) {
        return Instant.now().plus(later).getEpochSecond() / SECONDS;
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
