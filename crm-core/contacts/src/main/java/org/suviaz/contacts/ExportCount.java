package org.suviaz.contacts;

import org.suviaz.geo.zones.ZoneRow;

/**
 * Whom a list holds that may be handed out.
 *
 * @param people how many may
 * @param leftOut how many more the caller sees, in zones whose people are not the caller's to hand out
 * @param zone the smallest zone that holds all who may; the country where there is nobody
 */
public record ExportCount(long people, long leftOut, ZoneRow zone) {}
