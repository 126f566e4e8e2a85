package org.suviaz.security.chain;

/** What was done to a log that does not stand as it was written; told as far as the rest of it can tell. */
public enum Tampering {
    CHANGED,
    MISSING,
    ADDED,
    MOVED,
    /** Entries whose hashes fit each other and not what is known of them from outside the chain. */
    REWRITTEN,
    /** The end is gone, though it is known how far the log went. */
    CUT,
    /** A checkpoint that this house did not sign. */
    CHECKPOINT_CHANGED,
    /** A checkpoint that the log tells of is gone. */
    CHECKPOINT_MISSING
}
