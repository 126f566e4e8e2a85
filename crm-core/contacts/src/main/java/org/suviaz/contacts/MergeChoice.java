package org.suviaz.contacts;

import java.util.Set;

/**
 * What the second of two records that become one gives, where somebody chose.
 *
 * @param parts of those that every person has
 * @param fields the organisation's own, by their numbers
 */
public record MergeChoice(Set<MergePart> parts, Set<Integer> fields) {}
