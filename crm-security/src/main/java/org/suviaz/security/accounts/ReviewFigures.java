package org.suviaz.security.accounts;

/**
 * How many grants want to be looked at.
 *
 * @param soon those that end within days
 * @param overdue those that nobody has looked at for too long
 */
public record ReviewFigures(long soon, long overdue) {}
