package org.suviaz.contacts;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.suviaz.geo.Home;

/**
 * A {@link Consent} as typed in, not yet looked at.
 *
 * @param day as typed; empty for today
 * @param source null where nobody says
 */
public record SaidConsent(ConsentAnswer answer, String day, ConsentSource source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public SaidConsent {
        day = Objects.requireNonNullElse(day, "").strip();
    }

    /** Said today. */
    public static SaidConsent now(ConsentAnswer answer, ConsentSource source) {
        return new SaidConsent(answer, DAY.format(Home.today()), source);
    }

    /** As somebody would type what is kept. */
    static SaidConsent of(Consent kept) {
        return new SaidConsent(kept.answer(), kept.day() == null ? "" : DAY.format(kept.day()), kept.source());
    }

    static Map<Channel, SaidConsent> of(Map<Channel, Consent> kept) {
        Map<Channel, SaidConsent> said = new TreeMap<>();
        kept.forEach((channel, one) -> said.put(channel, of(one)));
        return said;
    }
}
