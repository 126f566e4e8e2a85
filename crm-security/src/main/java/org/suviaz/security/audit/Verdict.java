package org.suviaz.security.audit;

/**
 * What checking the whole chain found.
 *
 * @param checked how many entries stand in good order
 * @param firstBroken the number at which the chain breaks, null where it is whole
 */
public record Verdict(boolean whole, long checked, Long firstBroken) {}
