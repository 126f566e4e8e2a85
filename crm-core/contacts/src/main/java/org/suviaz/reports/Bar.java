package org.suviaz.reports;

/**
 * One bar of a picture.
 *
 * @param label what it is about, in the reader's language
 * @param value its length
 * @param text the number beside it, as the reader writes numbers
 */
public record Bar(String label, long value, String text) {}
