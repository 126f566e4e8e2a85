package org.suviaz.web.frame;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody who was signed in is not any more, as far as the sign-in says so. */
public enum VisitEnd {
    /** Nothing was done for too long. */
    IDLE,
    /** However busy: too long since the sign-in. */
    LONG,
    /** The same account signed in somewhere else. */
    ELSEWHERE,
    /** Something of what the account held when it signed in is gone. */
    RIGHTS,
    /** From outside. Nothing is said of it: whoever holds a frozen account's laptop need not learn that it is frozen. */
    OVER;

    /** In an address; empty where nothing is to be said. */
    String query() {
        return this == OVER ? "" : "?ended=" + name();
    }

    /** What an address says; nothing where it says none of these. */
    public static Optional<VisitEnd> of(String said) {
        return Arrays.stream(values())
                .filter(end -> end != OVER && end.name().equals(said))
                .findFirst();
    }
}
