package org.suviaz.security.accounts;

/**
 * What somebody decided about one grant.
 *
 * @param keep whether it stays; else it ends
 * @param till the new last day as typed, empty where it stays as it is; without meaning where it ends
 */
public record ReviewDecision(int grantId, boolean keep, String till) {}
