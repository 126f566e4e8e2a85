package org.suviaz.security.scope;

import java.security.SecureRandom;
import java.time.Duration;
import org.suviaz.geo.Sha256;

/**
 * What a connection shows to the database: nobody can guess it, and the database keeps its hash alone. It serves one
 * account for as long as its reach stays the same, and is renewed long before it ends by itself.
 */
final class Token {

    static final Duration LIFE = Duration.ofHours(2);

    private static final Duration RENEWED_AFTER = LIFE.dividedBy(2);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Reach reach;
    private final long made;
    private final byte[] bytes = new byte[BYTES];

    /** How many connections are signed with it at this moment. */
    private int out;

    private boolean replaced;

    /** @param now of {@link System#nanoTime} */
    Token(Reach reach, long now) {
        this.reach = reach;
        this.made = now;
        RANDOM.nextBytes(bytes);
    }

    Reach reach() {
        return reach;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] hash() {
        return Sha256.of(bytes);
    }

    /** Whether it can be handed out to whoever reaches so far. */
    boolean serves(Reach wanted, long now) {
        return reach.equals(wanted) && now - made < RENEWED_AFTER.toNanos();
    }

    synchronized void take() {
        out++;
    }

    /** Whether it can be closed now, since it was replaced and this was the last connection that had it. */
    synchronized boolean giveBack() {
        out--;
        return replaced && out == 0;
    }

    /** Nobody gets it any more; whether it can be closed now, since no connection has it. */
    synchronized boolean replace() {
        replaced = true;
        return out == 0;
    }
}
