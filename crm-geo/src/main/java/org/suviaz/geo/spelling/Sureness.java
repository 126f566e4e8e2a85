package org.suviaz.geo.spelling;

/** How far a spelling in the other language can be trusted, the surest first. */
public enum Sureness {
    /** A list has the pair. */
    LISTED,

    /** Found by rules that were right for 99 of 100 names which they had never seen. */
    RULED,

    /** The likeliest one, for a person to confirm: good enough to search by, not to be written to. */
    GUESSED;

    /** That of a whole whose parts are this sure and that sure. */
    Sureness and(Sureness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
