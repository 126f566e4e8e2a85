package org.suviaz.security.accounts;

/**
 * What is filled in to give a role.
 *
 * @param role the code of a role
 * @param zone the id of a zone or its name
 * @param till dd.mm.yyyy, or empty for no last day
 */
public record GrantForm(String role, String zone, String till) {}
