package org.suviaz.geo.spelling;

/**
 * One way to spell a word.
 *
 * @param trust how likely it is the right one, 0 to 1
 */
record Guess(String word, double trust) {}
