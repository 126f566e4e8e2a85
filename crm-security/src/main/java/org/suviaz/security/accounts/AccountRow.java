package org.suviaz.security.accounts;

import java.time.Instant;
import java.util.List;

/**
 * An account as those see it who look after it.
 *
 * @param frozen whether nobody can use it, for it or all that it holds is frozen
 * @param grants all that it was ever given, the oldest first
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
