package org.suviaz.security.roles;

/** Tells within the house, in the same transaction, that a role gives something else from now on, or is no more. */
public record RolesChanged(String code) {}
