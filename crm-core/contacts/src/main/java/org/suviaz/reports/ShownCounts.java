package org.suviaz.reports;

import java.util.function.IntPredicate;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.security.scope.PeopleByZone;

/**
 * The numbers of people for a reader who sees the people of some zones and of others the numbers alone. Where only
 * numbers are seen, the people of each single zone are rounded, and a small number is not told; a zone's sum is the sum
 * of what is told of its parts and never of the true numbers, so that no sum minus its parts tells what was held back.
 */
final class ShownCounts {

    /** Up to this a number might be about somebody whom the reader knows. */
    static final int SMALL = 4;

    private static final int STEP = SMALL + 1;

    private final ZoneTree tree;
    private final PeopleByZone people;
    private final IntPredicate seen;

    /** @param seen whether the reader may see the people in the zone of that number */
    ShownCounts(ZoneTree tree, PeopleByZone people, IntPredicate seen) {
        this.tree = tree;
        this.people = people;
        this.seen = seen;
    }

    /** The people of the zone and of all that lies below it. */
    Shown of(ZoneRow zone) {
        return tree.within(zone.id()).stream().map(this::ownOf).reduce(Shown.exactly(0), Shown::and);
    }

    /** The people of the zone itself, in none of those below it. */
    Shown ownOf(ZoneRow zone) {
        long there = people.own(zone.id()).there();
        return seen.test(zone.lft()) ? Shown.exactly(there) : new Shown(rounded(there), SMALL, false);
    }

    /** To the nearest step; nothing below the first. */
    static long rounded(long number) {
        return number <= SMALL ? 0 : STEP * Math.round((double) number / STEP);
    }
}
