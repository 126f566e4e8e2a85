package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * The door to people as those who are handed out in a file: only in zones in which the caller may do that, and of each only
 * what the caller is shown of that one.
 */
@ApplicationScoped
@Transactional
public class ExportedPeople {

    private final Callers callers;
    private final ContactFinder finder;
    private final ExportedRows rows;
    private final Zones zones;

    @Inject
    ExportedPeople(Callers callers, ContactFinder finder, ExportedRows rows, Zones zones) {
        this.callers = callers;
        this.finder = finder;
        this.rows = rows;
        this.zones = zones;
    }

    protected ExportedPeople() {
        this(null, null, null, null);
    }

    /**
     * How many there are, and where.
     *
     * @param till without those who were added later
     * @throws NotThere where the caller hands out nobody, or the chosen zone is none of the caller's
     */
    public ExportCount count(ContactQuery query, Instant till) {
        Caller caller = giver();
        List<ContactListRepository.ZoneCount> found = finder.zones(query, till);
        Predicate<ContactListRepository.ZoneCount> mine = zone -> caller.may(Right.EXPORT_PEOPLE, zone.zoneNumber());
        long people = sum(found.stream().filter(mine).toList());
        ZoneTree tree = zones.tree();
        Optional<ZoneRow> around = found.stream()
                .filter(mine)
                .flatMap(zone -> tree.byNumber(zone.zoneNumber()).stream())
                .reduce((one, other) -> around(tree, one, other));
        return new ExportCount(people, sum(found) - people, around.orElse(tree.country()));
    }

    /**
     * The next ones by id; the memory lets go of all that it held before.
     *
     * @param afterId the last id of the piece before, 0 at first
     */
    public ExportedPortion next(ContactQuery query, Instant till, long afterId, int most, Language language) {
        Caller caller = giver();
        List<Contact> found = finder.people(query, till, afterId, most);
        List<ExportedPerson> people = rows.of(
                found.stream()
                        .filter(one -> caller.may(Right.EXPORT_PEOPLE, one.zoneNumber()))
                        .toList(),
                language);
        long last = found.isEmpty() ? afterId : found.get(found.size() - 1).id();
        finder.forget();
        return new ExportedPortion(people, last, found.size() == most);
    }

    private Caller giver() {
        callers.require(Right.SEE_PEOPLE);
        return callers.require(Right.EXPORT_PEOPLE);
    }

    private static long sum(List<ContactListRepository.ZoneCount> zones) {
        return zones.stream().mapToLong(ContactListRepository.ZoneCount::people).sum();
    }

    /** The smallest zone that holds both. */
    private static ZoneRow around(ZoneTree tree, ZoneRow one, ZoneRow other) {
        List<ZoneRow> path = tree.path(one.id());
        for (int depth = path.size() - 1; depth > 0; depth--) {
            if (path.get(depth).holds(other.lft())) {
                return path.get(depth);
            }
        }
        return tree.country();
    }
}
