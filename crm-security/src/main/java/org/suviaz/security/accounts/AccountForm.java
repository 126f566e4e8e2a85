package org.suviaz.security.accounts;

/**
 * What is filled in to open an account.
 *
 * @param name 3 to 40 small Latin letters, digits and hyphens, beginning with a letter; best a tree's name and a number
 * @param role the code of a role
 * @param zone the id of a zone or its name
 * @param till dd.mm.yyyy, or empty for no last day
 */
public record AccountForm(String name, String role, String zone, String till) {

    /** The part about the first role. */
    public GrantForm grant() {
        return new GrantForm(role, zone, till);
    }
}
