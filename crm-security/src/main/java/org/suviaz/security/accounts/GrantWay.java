package org.suviaz.security.accounts;

/** How a grant comes to count. */
public enum GrantWay {
    /** By the word of who gives it. */
    AT_ONCE,
    /** Proposed by one, confirmed by another. */
    BY_TWO
}
