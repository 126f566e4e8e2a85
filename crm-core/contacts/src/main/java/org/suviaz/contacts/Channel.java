package org.suviaz.contacts;

import java.util.Optional;
import java.util.stream.Stream;

/** A way of reaching somebody, to each of which a person agrees apart. The names stand in the database. */
public enum Channel {
    LETTER("consentLetter"),
    PHONE("consentPhone"),
    EMAIL("consentEmail"),
    VISIT("consentVisit");

    private final String part;

    Channel(String part) {
        this.part = part;
    }

    /** What it is called among the parts of a person, in journals and as an input. */
    public String part() {
        return part;
    }

    /** The input for the day on which it was said. */
    public String dayInput() {
        return part + "Day";
    }

    /** The input for where it was said. */
    public String sourceInput() {
        return part + "Source";
    }

    /** The channel of which that part tells. */
    public static Optional<Channel> of(String part) {
        return Stream.of(values()).filter(one -> one.part.equals(part)).findFirst();
    }
}
