package org.suviaz.web.places;

import java.util.Optional;

/** The number of a zone or a settlement as a form sends it; settlements that no world's list has bear negative ones. */
public final class PlaceId {

    private PlaceId() {}

    /** The number, or empty for a text that is none. */
    public static Optional<Integer> of(String text) {
        return Optional.ofNullable(text)
                .filter(written -> written.matches("-?\\d{1,10}"))
                .map(Long::valueOf)
                .filter(number -> number == number.intValue())
                .map(Long::intValue);
    }
}
