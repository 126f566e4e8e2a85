package org.suviaz.security.accounts;

import java.time.Instant;
import java.util.List;

/**
 * An account as its administrator sees it.
 *
 * @param frozen whether nobody can use it, for it or all that it holds is frozen
 * @param waiting whether it still waits for its one-time code
 * @param lastSignIn null before the first time
 */
public record AccountRow(
        int id,
        String name,
        boolean ended,
        boolean frozen,
        boolean waiting,
        List<GrantRow> grants,
        Instant lastSignIn) {}
