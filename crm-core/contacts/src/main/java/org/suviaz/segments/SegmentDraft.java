package org.suviaz.segments;

import java.util.List;
import org.suviaz.contacts.PeopleGroup.Way;

/**
 * A segment as it is being put together: groups with the place of the one around them, and conditions with the place of
 * their group, all as they were typed.
 *
 * @param id null for one that was never kept
 * @param seen when it was last kept, as that was known when it was opened
 * @param zoneId for whose people it will be kept, null for the own account alone; counts for a new one only
 * @param groups the first one is around all others
 */
public record SegmentDraft(Long id, long seen, String name, Integer zoneId, List<Group> groups, List<Line> lines) {

    /** So many conditions one segment has at most. */
    public static final int MOST_LINES = 50;

    /** So deep groups lie in one another at most. */
    public static final int DEEPEST = 3;

    /** A form with more is none of ours. */
    public static final int MOST_GROUPS = 60;

    public SegmentDraft {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** An empty one, of which all is still to be said. */
    public static SegmentDraft blank() {
        return new SegmentDraft(null, 0, "", null, List.of(new Group(-1, Way.ALL)), List.of());
    }

    /** How deep that group lies, from 1. */
    public int depth(int group) {
        int depth = 1;
        for (int at = group; groups.get(at).around() >= 0; at = groups.get(at).around()) {
            depth++;
        }
        return depth;
    }

    /** @param around the place of the group around it, always before it; -1 for the first */
    public record Group(int around, Way way) {}

    /**
     * @param group the place of its group
     * @param subject the name of what every person has, or OWN_ with the number of a field
     * @param value as typed or chosen
     * @param pick an id that was chosen for what was typed, or empty
     */
    public record Line(int group, String subject, String test, String value, String pick) {}
}
