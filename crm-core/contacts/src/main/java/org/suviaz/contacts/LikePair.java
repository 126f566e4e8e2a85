package org.suviaz.contacts;

import java.util.Set;

/**
 * Two records that may be of one person, the one with the lower number first.
 *
 * @param certain whether there is something besides the names that two people do not share, and nothing against it
 * @param by what speaks for it: the reader who may not read one of these fields is not told of the pair
 */
public record LikePair(long first, long second, boolean certain, Set<LikeSign> by) {}
