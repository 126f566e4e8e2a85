package org.suviaz.mailings;

/**
 * How many people of a list have these in common.
 *
 * @param refusal null for those who get a letter
 * @param language be or ru
 * @param plain whether they are greeted without a name
 */
record Tally(Refusal refusal, String language, boolean plain, long people) {}
