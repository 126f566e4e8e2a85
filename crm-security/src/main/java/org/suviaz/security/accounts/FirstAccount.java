package org.suviaz.security.accounts;

import org.suviaz.security.roles.Role;

/** An account that an organisation starts with; without a passphrase it waits for a one-time code. */
public record FirstAccount(String name, Role role, int zoneId, String passphrase) {}
