package org.suviaz.geo.places;

/** How well a text named a place. */
public enum Certainty {
    /** One place and no other. */
    SURE,
    /** A question to the person who wrote it: several places are named so. */
    SEVERAL,
    /** No place of the dictionary. */
    UNKNOWN
}
