package org.suviaz.security.accounts;

/** A grant that somebody looks at to change it, and the account that holds it. */
public record GrantInHand(int accountId, String account, GrantRow grant) {}
