package org.suviaz.contacts;

/** How people are told apart by a field of the organisation's own. */
public enum OwnTest {
    /** That choice, that step of a scale, yes or no. */
    IS,
    FROM,
    TO,
    /** A text that begins so, in whatever spelling. */
    BEGINS,
    FILLED,
    EMPTY
}
