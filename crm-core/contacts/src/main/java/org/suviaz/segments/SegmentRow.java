package org.suviaz.segments;

import java.time.Instant;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.geo.zones.ZoneRow;

/**
 * A kept segment.
 *
 * @param conditions null where not all of them are the caller's any more: then only the name is told
 * @param zone that it is for, null for the caller's own
 * @param people how many there were, {@link org.suviaz.contacts.PeopleConditions#MOST_COUNTED} and one where more; null
 *     where it was never counted
 * @param changeable whether the caller may change it and count anew
 */
public record SegmentRow(
        long id,
        String name,
        PeopleGroup conditions,
        ZoneRow zone,
        Long people,
        Instant countedAt,
        boolean changeable) {}
