package org.suviaz.contacts;

/** Tells within the house, in the same transaction, that a person was put away or is in another zone from now on. */
public record PersonLeft(long contactId) {}
