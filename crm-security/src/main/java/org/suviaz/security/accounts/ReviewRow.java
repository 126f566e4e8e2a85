package org.suviaz.security.accounts;

import java.time.Instant;

/**
 * One grant as it is gone through in the review.
 *
 * @param lastSignIn of its account, null before the first time
 * @param offered the last day that is offered for keeping it, as it is typed; empty where it would stay as it is
 * @param overdue whether nobody has looked at it for too long
 * @param soon whether it ends within days
 */
public record ReviewRow(
        int accountId,
        String account,
        GrantRow grant,
        Instant lastSignIn,
        String offered,
        boolean overdue,
        boolean soon) {

    public int id() {
        return grant.id();
    }
}
