package org.suviaz.geo.zones;

/**
 * Numbers that mean a zone although it bears others now: of a branch that was moved, or of a branch that was removed, then
 * the zone that held it. Rows may still carry them, so nobody else gets them.
 *
 * @param id the key in the database
 * @param zoneId the zone that they mean
 * @param emptied whether no row was found with them any more; only a transaction that began before the change may still
 *     write one
 */
public record FormerSpan(int id, int zoneId, Span span, boolean emptied) {}
