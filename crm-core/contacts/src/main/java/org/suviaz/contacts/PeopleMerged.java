package org.suviaz.contacts;

/**
 * Tells within the house, in the same transaction, that a record went into another one, or came out of it again.
 *
 * @param together whether they are one from now on
 */
public record PeopleMerged(long stays, long gone, boolean together) {}
