package org.suviaz.security.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;

/**
 * The door to how many people there are in each zone. Told are the zones whose people the caller may see, those that the
 * caller manages, and for reports those of which the caller reads the numbers; of all others nothing, in no sum either.
 */
@ApplicationScoped
@Transactional
public class ZoneCounts {

    private final ZoneCountRepository counts;
    private final ZoneRecount recount;
    private final Zones zones;
    private final Callers callers;

    @Inject
    ZoneCounts(ZoneCountRepository counts, ZoneRecount recount, Zones zones, Callers callers) {
        this.counts = counts;
        this.recount = recount;
        this.zones = zones;
        this.callers = callers;
    }

    protected ZoneCounts() {
        this(null, null, null, null);
    }

    /** The counts as they are now. */
    public PeopleByZone visible() {
        Caller caller = callers.current();
        return of(number -> caller.may(Right.SEE_PEOPLE, number) || caller.may(Right.MANAGE_ZONES, number));
    }

    /** The counts for reports: of the zones whose people the caller may see, and of those of which the numbers. */
    public PeopleByZone reported() {
        Caller caller = callers.current();
        return of(number -> caller.may(Right.SEE_PEOPLE, number) || caller.may(Right.READ_REPORTS, number));
    }

    /** How many people the caller may look at, without those put away. */
    public long readable() {
        Caller caller = callers.current();
        return counts.all().stream()
                .filter(count -> caller.may(Right.SEE_PEOPLE, count.number()))
                .mapToLong(ZoneCount::people)
                .sum();
    }

    /**
     * Counts the people of a zone and of all below it anew; answers how many counts had to be mended.
     *
     * @throws NotThere where the caller does not manage the zone
     */
    public int recount(int zoneId) {
        ZoneTree tree = zones.tree();
        Caller caller = callers.current();
        List<Integer> numbers = tree.within(zoneId).stream()
                .map(zone -> zone.lft())
                .filter(number -> caller.may(Right.MANAGE_ZONES, number))
                .toList();
        if (numbers.isEmpty()) {
            throw new NotThere("zone " + zoneId);
        }
        return (int) numbers.stream().filter(recount::recounted).count();
    }

    private PeopleByZone of(java.util.function.IntPredicate told) {
        ZoneTree tree = zones.tree();
        Map<Integer, PeopleByZone.People> own = new HashMap<>();
        for (ZoneCount count : counts.all()) {
            if (told.test(count.number())) {
                tree.byNumber(count.number())
                        .ifPresent(zone -> own.merge(
                                zone.id(),
                                new PeopleByZone.People(count.people(), count.away()),
                                PeopleByZone.People::and));
            }
        }
        return new PeopleByZone(tree, own);
    }
}
