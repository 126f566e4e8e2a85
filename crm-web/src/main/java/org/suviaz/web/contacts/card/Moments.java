package org.suviaz.web.contacts.card;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.suviaz.geo.Home;

/** Writes moments as people of Belarus read them, by their own clock. */
final class Moments {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(Home.CLOCK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Home.CLOCK);

    private Moments() {}

    static String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
