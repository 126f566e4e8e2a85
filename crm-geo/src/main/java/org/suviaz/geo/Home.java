package org.suviaz.geo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whose clock counts: days begin and end where the people are, wherever the server stands. */
public final class Home {

    /** The clock in Minsk. */
    public static final ZoneId CLOCK = ZoneId.of("Europe/Minsk");

    private static volatile Clock clock = Clock.system(CLOCK);

    private Home() {}

    /** The house lives by that clock from now on; for tests, which cannot wait for hours. */
    public static void follow(Clock other) {
        clock = other.withZone(CLOCK);
    }

    /** This moment as the tables keep it, to the millisecond. */
    public static Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static LocalDate today() {
        return LocalDate.now(clock);
    }

    public static Instant startOfToday() {
        return today().atStartOfDay(CLOCK).toInstant();
    }

    /** Whether that moment lies in this day. */
    public static boolean isToday(Instant when) {
        return LocalDate.ofInstant(when, CLOCK).equals(today());
    }
}
