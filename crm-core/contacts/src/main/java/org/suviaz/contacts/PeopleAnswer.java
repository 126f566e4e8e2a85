package org.suviaz.contacts;

/** What kind of thing a condition names. */
public enum PeopleAnswer {
    NONE,
    /** The id of a zone. */
    ZONE,
    /** The id of a mark. */
    TAG,
    /** How something begins. */
    WORDS,
    YEAR,
    DAY,
    /** One of a few that are always the same. */
    CODE,
    /** What stands in a field of the organisation's own. */
    OWN
}
