package org.suviaz.security.accounts;

/** What there is to hear about an account; kept in the database by these names. */
public enum AlarmKind {
    /** Somebody has the account's codes and guesses at the rest. */
    GUESSED,
    /** Somebody came in by a recovery code. */
    RECOVERY_USED
}
