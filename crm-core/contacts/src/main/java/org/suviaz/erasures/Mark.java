package org.suviaz.erasures;

/**
 * A keyed hash of something by which a person would be known again. Without the house's key nobody can tell what it is
 * of, not even by trying all numbers.
 *
 * @param hash 64 hexadecimal digits
 */
public record Mark(String hash) {}
