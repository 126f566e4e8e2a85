package org.suviaz.mailings;

/**
 * How many people of a list have these in common.
 *
 * @param refusal null for those who get a letter
 * @param language be or ru
 * @param plain whether they are greeted without a name
 * @param doubtful whether their name stands in the other language's spelling
 */
record Tally(Refusal refusal, String language, boolean plain, boolean doubtful, long people) {}
