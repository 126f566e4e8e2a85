package org.suviaz.web.contacts.card;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes moments as people of Belarus read them, by their own clock. */
final class Moments {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(MINSK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(MINSK);

    private Moments() {}

    static String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
