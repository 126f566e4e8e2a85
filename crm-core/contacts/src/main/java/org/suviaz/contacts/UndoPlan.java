package org.suviaz.contacts;

/**
 * What an undoing of a list would do at this moment, as far as the caller may do it.
 *
 * @param go people whom the list created and nobody changed since
 * @param back values that the list overwrote and nobody changed since
 * @param stay people and values that somebody changed since
 * @param seen people of the list whom the caller sees
 * @param notYours people of the list whom the caller does not see, or may not change
 */
public record UndoPlan(long go, long back, long stay, long seen, long notYours) {}
