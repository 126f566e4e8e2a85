package org.suviaz.security.approvals;

/** How a request stands. */
public enum ApprovalState {
    WAITING,
    CONFIRMED,
    REFUSED,
    TAKEN_BACK,
    /** Its end came before an answer, and somebody has found that. */
    EXPIRED
}
