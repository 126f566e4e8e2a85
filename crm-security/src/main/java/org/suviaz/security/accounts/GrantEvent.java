package org.suviaz.security.accounts;

/** A grant in the history of all: whose it is, and what became of it. */
public record GrantEvent(String account, GrantRow grant) {}
