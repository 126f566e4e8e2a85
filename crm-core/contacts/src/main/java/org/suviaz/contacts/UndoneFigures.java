package org.suviaz.contacts;

/**
 * What an undoing of a list came to, as far as the caller sees its people.
 *
 * @param gone people who were put away
 * @param back values that came back
 */
public record UndoneFigures(long gone, long back) {}
