package org.suviaz.contacts;

/**
 * What a scan came to.
 *
 * @param people how many were compared
 * @param pairs how many pairs are alike
 * @param fresh how many of them nobody knew
 */
public record Scanned(int people, int pairs, int fresh) {}
