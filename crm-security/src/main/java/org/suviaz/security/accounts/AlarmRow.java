package org.suviaz.security.accounts;

import java.time.Instant;

/**
 * Something to hear about an account.
 *
 * @param amount how many wrong tries there were
 */
public record AlarmRow(int accountId, String account, AlarmKind kind, Instant at, int amount) {}
