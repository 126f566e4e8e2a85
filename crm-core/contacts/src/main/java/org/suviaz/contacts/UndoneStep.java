package org.suviaz.contacts;

/**
 * What became of some people of a list.
 *
 * @param done of whom all was taken back that the list had done
 * @param left of whom something had to stay
 */
public record UndoneStep(int done, int left) {}
