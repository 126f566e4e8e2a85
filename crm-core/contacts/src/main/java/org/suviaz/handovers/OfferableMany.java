package org.suviaz.handovers;

import java.util.List;

/**
 * Which of many people can be offered to another zone.
 *
 * @param free those who can
 * @param open how many are offered already
 * @param leftOut how many are put away, or not the caller's to give away
 * @param gone how many are not there for the caller
 */
public record OfferableMany(List<Long> free, int open, int leftOut, int gone) {}
