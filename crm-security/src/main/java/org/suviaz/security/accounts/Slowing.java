package org.suviaz.security.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How wrong tries slow further ones down: from the third on nothing is judged for a second, then for two, four and so on
 * up to a minute. Nobody sleeps meanwhile: what comes too early is answered like any other failure.
 */
final class Slowing {

    /** So many wrong tries may be anybody's fingers. */
    static final int FROM = 3;

    /** So many are somebody's work: told to those who look after accounts, at each further ten again. */
    static final int ALARM = 10;

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int DOUBLINGS = 6;

    private Slowing() {}

    static Duration after(int wrong) {
        return after(wrong, FROM);
    }

    /** The same where the first delay comes with that many. */
    static Duration after(int wrong, int from) {
        if (wrong < from) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - from, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    static boolean isTooEarly(int wrong, Instant last, Instant now) {
        return last != null && now.isBefore(last.plus(after(wrong)));
    }

    static boolean alarms(int wrong) {
        return wrong > 0 && wrong % ALARM == 0;
    }
}
