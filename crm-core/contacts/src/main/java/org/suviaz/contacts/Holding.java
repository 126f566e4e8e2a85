package org.suviaz.contacts;

/**
 * How rows of a list are taken over.
 *
 * @param batch the number of the list, for the journal
 * @param doubtfulToo whether doubtful rows come in as new people; else they stay out
 */
public record Holding(long batch, boolean doubtfulToo) {}
