package org.suviaz.contacts;

/** What is known of two records that may be of one person. */
public enum PairState {
    /** Nobody has looked at them. */
    OPEN,
    /** Whoever looked was not sure. */
    UNSURE,
    /** Whoever entered the second one said that they are one person; they wait to be merged. */
    SAME,
    /** Two people: never asked about again. */
    DIFFERENT,
    /** One record now. */
    MERGED
}
