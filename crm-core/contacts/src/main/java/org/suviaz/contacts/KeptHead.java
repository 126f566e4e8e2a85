package org.suviaz.contacts;

/**
 * The head of a column that lists left with people.
 *
 * @param head as most of them have it; heads that differ by capitals alone are one
 * @param people how many have something below it
 */
public record KeptHead(String head, long people) {}
