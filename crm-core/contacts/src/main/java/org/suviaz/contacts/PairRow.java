package org.suviaz.contacts;

import java.util.Set;

/**
 * Two people who may be one, as the reader sees both.
 *
 * @param by what they have in common; empty where that has changed since they were found
 */
public record PairRow(long id, PairPerson one, PairPerson other, boolean certain, PairState state, Set<LikeSign> by) {}
