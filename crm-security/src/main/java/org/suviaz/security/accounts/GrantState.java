package org.suviaz.security.accounts;

/** How a grant stands today. */
public enum GrantState {
    VALID,
    /** A second person has to confirm it. */
    WAITING,
    /** Its last day is past. */
    EXPIRED,
    ENDED,
    /** It was proposed and never became valid. */
    REFUSED
}
