package org.suviaz.branches;

import org.suviaz.geo.zones.ZoneRow;

/**
 * What a move would take along.
 *
 * @param zones the branch itself and all that it holds
 * @param people those in the lists
 * @param away those put away
 * @param accounts whoever holds a role in the branch or below it today
 */
public record MovePreview(ZoneRow branch, ZoneRow to, int zones, long people, long away, long accounts) {}
