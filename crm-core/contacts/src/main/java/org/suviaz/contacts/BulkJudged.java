package org.suviaz.contacts;

import java.util.List;

/**
 * What becomes of the people of an act, right before it is done.
 *
 * @param change those whom it changes
 * @param gone how many were counted and are not there for the caller any more
 */
public record BulkJudged(List<Long> change, int same, int leftOut, int meanwhile, int gone) {}
