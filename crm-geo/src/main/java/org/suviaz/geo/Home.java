package org.suviaz.geo;

import java.time.ZoneId;

/** Whose clock counts: days begin and end where the people are, wherever the server stands. */
public final class Home {

    /** The clock in Minsk. */
    public static final ZoneId CLOCK = ZoneId.of("Europe/Minsk");

    private Home() {}
}
