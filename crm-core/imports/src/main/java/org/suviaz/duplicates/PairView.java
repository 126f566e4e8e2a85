package org.suviaz.duplicates;

import org.suviaz.contacts.MergeSides;
import org.suviaz.contacts.PairRow;

/**
 * One pair side by side.
 *
 * @param place its place among those that wait, from 1
 * @param count how many wait
 * @param before the number of the pair before it, or null
 * @param after that of the next one
 */
public record PairView(PairRow pair, MergeSides sides, long place, long count, Long before, Long after) {}
