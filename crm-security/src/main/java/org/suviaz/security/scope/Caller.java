package org.suviaz.security.scope;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** Who is asking, and in which zones they may do what; made anew for each request, so that a grant's end counts at once. */
public final class Caller {

    private final int accountId;
    private final String accountName;
    private final List<GrantedRole> grants;
    private final Map<Right, Ranges> ranges;

    public Caller(int accountId, String accountName, List<GrantedRole> grants) {
        this.accountId = accountId;
        this.accountName = accountName;
        this.grants = List.copyOf(grants);
        this.ranges = rangesOf(grants);
    }

    public int accountId() {
        return accountId;
    }

    public String accountName() {
        return accountName;
    }

    public List<Role> roles() {
        return grants.stream().map(GrantedRole::role).distinct().toList();
    }

    public Set<Right> rights() {
        return ranges.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(ranges.keySet()));
    }

    /** Whether this right is held anywhere. */
    public boolean may(Right right) {
        return ranges.containsKey(right);
    }

    /** Whether this right is held in the zone of that number. */
    public boolean may(Right right, int zoneNumber) {
        return range(right).holds(zoneNumber);
    }

    /** Whether this right is held over the whole country, for what is not of one zone. */
    public boolean mayEverywhere(Right right) {
        return zones(right).stream().anyMatch(zone -> zone.parentId() == null);
    }

    /** Whether this right is held in all of these numbers, which are those of a zone with everything below it. */
    public boolean holds(Right right, List<Span> numbers) {
        return over(numbers, grant -> grant.role().has(right));
    }

    /**
     * Whether all of a role is held in all of these numbers: each right, and with each that touches people at least as
     * much of every field. Who sees all people sees the own ones of today among them.
     */
    public boolean holds(Role role, List<Span> numbers) {
        return role.rights().stream().allMatch(right -> holds(role, right, numbers));
    }

    private boolean holds(Role role, Right right, List<Span> numbers) {
        Predicate<GrantedRole> gives = grant -> grant.role().has(right)
                || right == Right.OWN_TODAY && grant.role().has(Right.SEE_PEOPLE);
        return over(numbers, gives)
                && (!right.touchesPeople()
                        || role.fields().keySet().stream()
                                .allMatch(field -> over(numbers, gives.and(grant -> grant.role()
                                        .field(field)
                                        .atLeast(role.field(field))))));
    }

    private boolean over(List<Span> numbers, Predicate<GrantedRole> gives) {
        Ranges held = rangesOf(grants.stream().filter(gives));
        return Ranges.ofSpans(numbers).coveredBy(held);
    }

    /** The zones in which this right was granted, none twice; what lies below them counts as well. */
    public List<ZoneRow> zones(Right right) {
        return grants.stream()
                .filter(grant -> grant.role().has(right))
                .map(GrantedRole::zone)
                .distinct()
                .toList();
    }

    /** The zones of all grants, for the page's head. */
    public List<ZoneRow> zones() {
        return grants.stream().map(GrantedRole::zone).distinct().toList();
    }

    /**
     * All that is held, piece by piece: each right of each role in each zone, and each step of access to each field. Of two
     * such sets one tells whether something of the other is gone.
     */
    public Set<String> holdings() {
        return grants.stream().flatMap(GrantedRole::pieces).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing but the own rows of today is there for this caller, wherever. */
    public boolean ownRowsOnly() {
        return may(Right.OWN_TODAY) && !may(Right.SEE_PEOPLE);
    }

    /** Whether all people of every zone that this caller can read at all are there, so that zones' counts tell how many. */
    public boolean seesZonesWhole() {
        return ownToday().coveredBy(seen());
    }

    /** How much of a field of that row this caller gets: the most that any grant gives which shows the row at all. */
    public FieldAccess field(Field field, ScopedEntity row) {
        return field(field, row.zoneNumber(), row.createdBy(), row.createdAt());
    }

    /**
     * As {@link #field(Field, ScopedEntity)} for a row of which only this is known. Editable by a grant alone that lets
     * one change the row as well: who may only add people to a zone reads the others there.
     */
    public FieldAccess field(Field field, int zoneNumber, int createdBy, Instant createdAt) {
        boolean ownToday = wroteToday(createdBy, createdAt);
        return best(
                grant -> grant.gives(Right.SEE_PEOPLE, zoneNumber)
                        || ownToday && grant.gives(Right.OWN_TODAY, zoneNumber),
                grant -> {
                    boolean changes = grant.gives(Right.CHANGE_PEOPLE, zoneNumber)
                            || ownToday && grant.gives(Right.ADD_PEOPLE, zoneNumber);
                    return changes
                            ? grant.role().field(field)
                            : grant.role().field(field).butAtMost(FieldAccess.VISIBLE);
                });
    }

    /** How much of a field of a new person in that zone this caller may fill in. */
    public FieldAccess fieldOfNew(Field field, int zoneNumber) {
        return best(grant -> grant.gives(Right.ADD_PEOPLE, zoneNumber), grant -> grant.role()
                .field(field));
    }

    /** How much of a field of a new person this caller may fill in, in whichever zone that is most. */
    public FieldAccess mostOfNew(Field field) {
        return best(grant -> grant.role().has(Right.ADD_PEOPLE), grant -> grant.role()
                .field(field));
    }

    /** The most that this caller gets of a field of anybody, for whether a list has a place for it at all. */
    public FieldAccess mostOf(Field field) {
        return best(Caller::shows, grant -> grant.role().field(field));
    }

    /** How much of a field of everybody in the country this caller gets. */
    public FieldAccess fieldEverywhere(Field field) {
        return best(
                grant -> grant.role().has(Right.SEE_PEOPLE) && grant.zone().parentId() == null,
                grant -> grant.role().field(field));
    }

    /** Whether the field of all people in the zone of that number is there to be read. */
    public boolean reads(Field field, int zoneNumber) {
        return reading(field).holds(zoneNumber);
    }

    /** Whether the field is there to be read of all people whom this caller sees, so that they may be put in its order. */
    public boolean readsEverywhere(Field field) {
        Ranges reading = reading(field);
        return seesPeople()
                .allMatch(grant ->
                        reads(field, grant) || Ranges.ofSpans(grant.numbers()).coveredBy(reading));
    }

    /** Where people may be looked for by that field. */
    public FieldChoice choosingBy(Field field) {
        return new FieldChoice("read" + field, reading(field), readsEverywhere(field));
    }

    /** Where that field of people may be changed. */
    public FieldChoice changing(Field field) {
        Ranges writing = writing(field);
        return new FieldChoice("write" + field, writing, readable().coveredBy(writing));
    }

    /** The numbers of the zones where all people are there for this caller. */
    Ranges seen() {
        return range(Right.SEE_PEOPLE);
    }

    /** The numbers of the zones where at least the own rows of today are. */
    Ranges ownToday() {
        return range(Right.OWN_TODAY);
    }

    /** The numbers of the zones whose people this caller can read at all. */
    Ranges readable() {
        return seen().and(ownToday());
    }

    /**
     * The numbers of the zones where the field of all people that are there is there to be read. Where somebody sees some
     * zones whole, those with the own rows of today alone are left out: a fuller field of these must not open the others.
     */
    Ranges reading(Field field) {
        Right sees = may(Right.SEE_PEOPLE) ? Right.SEE_PEOPLE : Right.OWN_TODAY;
        return rangesOf(grants.stream().filter(grant -> grant.role().has(sees) && reads(field, grant)));
    }

    /** The numbers of the zones where the field may be changed of all people, and by the same grant the people. */
    Ranges writing(Field field) {
        return rangesOf(grants.stream()
                .filter(grant -> grant.role().has(Right.SEE_PEOPLE)
                        && grant.role().has(Right.CHANGE_PEOPLE)
                        && grant.role().field(field) == FieldAccess.EDITABLE));
    }

    private static boolean reads(Field field, GrantedRole grant) {
        return grant.role().field(field).atLeast(FieldAccess.VISIBLE);
    }

    private Stream<GrantedRole> seesPeople() {
        return grants.stream().filter(Caller::shows);
    }

    private static boolean shows(GrantedRole grant) {
        return grant.role().has(Right.SEE_PEOPLE) || grant.role().has(Right.OWN_TODAY);
    }

    private FieldAccess best(Predicate<GrantedRole> counts, Function<GrantedRole, FieldAccess> gives) {
        return grants.stream().filter(counts).map(gives).reduce(FieldAccess.HIDDEN, FieldAccess::or);
    }

    /** Whether the own hand entered that row today, so that it can be corrected. */
    public boolean wroteToday(ScopedEntity row) {
        return wroteToday(row.createdBy(), row.createdAt());
    }

    private boolean wroteToday(int createdBy, Instant createdAt) {
        return createdBy == accountId && createdAt != null && Home.isToday(createdAt);
    }

    /** The numbers of the zones in which this right is held. */
    Ranges range(Right right) {
        return ranges.getOrDefault(right, Ranges.NONE);
    }

    private static Map<Right, Ranges> rangesOf(List<GrantedRole> grants) {
        Map<Right, Ranges> found = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            if (grants.stream().anyMatch(grant -> grant.role().has(right))) {
                found.put(right, rangesOf(grants.stream().filter(grant -> grant.role()
                        .has(right))));
            }
        }
        return found;
    }

    private static Ranges rangesOf(Stream<GrantedRole> grants) {
        return Ranges.ofSpans(grants.flatMap(grant -> grant.numbers().stream()).toList());
    }
}
