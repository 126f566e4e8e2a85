package org.suviaz.geo.data;

/**
 * What an edition of a file changes, or would change.
 *
 * @param gone how many entries it lacks; they are kept and marked
 * @param kept how many corrections of this kind of names stay in force
 */
public record EditionPlan(String file, int rows, int added, int changed, int gone, int kept) {}
