package org.suviaz.security.accounts;

import org.suviaz.security.roles.ReadyRole;

/** An account that an organisation starts with; without a passphrase it waits for a one-time code. */
public record FirstAccount(String name, ReadyRole role, int zoneId, String passphrase) {}
