package org.suviaz.contacts;

/** What becomes of one person in an act with many. */
public enum BulkVerdict {
    CHANGED,
    /** It is so already. */
    SAME,
    /** Not the caller's to change, or no room for one more mark. */
    LEFT_OUT,
    /** Somebody changed the person after the counting. */
    MEANWHILE
}
