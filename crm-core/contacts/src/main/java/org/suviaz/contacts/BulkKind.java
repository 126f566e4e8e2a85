package org.suviaz.contacts;

/** What can be done with many people at once. */
public enum BulkKind {
    PUT_TAG,
    TAKE_TAG,
    /** Puts the same into one field of everybody. */
    SET,
    PUT_AWAY
}
