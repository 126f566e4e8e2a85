package org.suviaz.segments;

import java.util.Optional;

/** A segment in the table: an account's own, or a zone's. */
interface KeptSegment {

    Long id();

    SegmentBody body();

    /** The zone that it is for, and to whose people it leads; empty for an account's own. */
    Optional<ZoneOfSegment> zone();

    /** @param number of the zone in the tree, by which rights are judged */
    record ZoneOfSegment(int id, int number) {}

    /** What stands for it in the log. */
    static String object(long id) {
        return "segment " + id;
    }
}
