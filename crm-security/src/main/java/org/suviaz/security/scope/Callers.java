package org.suviaz.security.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** The door to who is asking. Whoever does something for a person asks here first; nobody bound means no rows at all. */
@ApplicationScoped
public class Callers {

    /**
     * The house itself, as the owner of work that nobody asked for. No account has this number; whoever works as it holds
     * no right, reads no person's row and writes none: it owns its jobs and no more.
     */
    public static final int HOUSE = 0;

    private static final Caller THE_HOUSE = new Caller(HOUSE, "", List.of());

    private final CallerSource source;
    private final Zones zones;

    @Inject
    Callers(CallerSource source, Zones zones) {
        this.source = source;
        this.zones = zones;
    }

    protected Callers() {
        this(null, null);
    }

    /**
     * Who is asking.
     *
     * @throws NotThere where nobody is
     */
    public Caller current() {
        return anybody().orElseThrow(NotThere::new);
    }

    public Optional<Caller> anybody() {
        return Optional.ofNullable(CurrentCaller.get());
    }

    /**
     * The caller, who holds this right somewhere.
     *
     * @throws NotThere where not
     */
    public Caller require(Right right) {
        Caller caller = current();
        if (!caller.may(right)) {
            throw new NotThere();
        }
        return caller;
    }

    /**
     * The caller, who holds this right in the zone of that number.
     *
     * @throws NotThere where not
     */
    public Caller require(Right right, int zoneNumber) {
        Caller caller = current();
        if (!caller.may(right, zoneNumber)) {
            throw new NotThere();
        }
        return caller;
    }

    /**
     * The caller, who holds this right over the whole country.
     *
     * @throws NotThere where not
     */
    public Caller requireEverywhere(Right right) {
        Caller caller = current();
        if (!caller.mayEverywhere(right)) {
            throw new NotThere();
        }
        return caller;
    }

    /**
     * The zone that a person picked to narrow a list down.
     *
     * @throws NotThere where the caller can read nothing of it
     */
    public ZoneChoice choice(int zoneId) {
        return choice(zoneId, "zone");
    }

    /** The same under a name of its own, for queries that hold several. */
    public ZoneChoice choice(int zoneId, String name) {
        return picked(zoneId)
                .map(numbers -> new ZoneChoice(name, numbers))
                .orElseThrow(() -> new NotThere("zone " + zoneId));
    }

    /** Whether the caller can read anything of that zone. */
    public boolean reaches(int zoneId) {
        return picked(zoneId).isPresent();
    }

    private Optional<Ranges> picked(int zoneId) {
        ZoneTree tree = zones.tree();
        return tree.byId(zoneId)
                .map(zone -> Ranges.ofSpans(tree.numbers(zone)))
                .filter(numbers -> numbers.list().stream().anyMatch(current().readable()::meets));
    }

    /** The shared rows on that side of which the caller acts. */
    public SideChoice side(Side side) {
        return new SideChoice(side, side.acts(current()));
    }

    /** Whether the caller acts for that side of a shared row. */
    public boolean acts(Side side, SharedEntity row) {
        return side.acts(current()).holds(row.number(side));
    }

    /** Does background work as that account, with what it holds at this moment. */
    public <T> T as(int accountId, Supplier<T> work) {
        Optional<Caller> found = loaded(accountId);
        Tokens.bound(accountId, found);
        return as(found, work);
    }

    /**
     * Does a piece of work in which a person crosses from one side of a shared row to the other, which nobody may who acts
     * for one side alone. For that piece the caller holds what both sides need, in these two zones and in none below them:
     * for the one side by the account that began the row, for the other by the caller, as both hold it at this moment. The
     * work begins a transaction of its own and gives out no more than what the caller may know.
     *
     * @return empty where the account that began it cannot act for its side any more
     * @throws NotThere where the caller does not act for the other side
     */
    public <T> Optional<T> jointly(SharedEntity row, Supplier<T> work) {
        Caller caller = current();
        if (!acts(Side.TO, row)) {
            throw new NotThere();
        }
        return loaded(row.createdBy())
                .filter(beginner -> Side.FROM.acts(beginner).holds(row.number(Side.FROM)))
                .flatMap(beginner -> zones(row))
                .map(both -> as(Optional.of(new Caller(caller.accountId(), caller.accountName(), both)), work));
    }

    private <T> T as(Optional<Caller> whom, Supplier<T> work) {
        Caller before = CurrentCaller.get();
        try {
            CurrentCaller.clear();
            whom.ifPresent(CurrentCaller::set);
            return work.get();
        } finally {
            if (before == null) {
                CurrentCaller.clear();
            } else {
                CurrentCaller.set(before);
            }
        }
    }

    /** What is needed on each side of that row; empty where one of its zones is gone. */
    private Optional<List<GrantedRole>> zones(SharedEntity row) {
        ZoneTree tree = zones.tree();
        List<GrantedRole> both = Stream.of(Side.values())
                .flatMap(side -> tree
                        .byNumber(row.number(side))
                        .map(zone -> new GrantedRole(crossing(side), zone, numbers(tree, zone)))
                        .stream())
                .toList();
        return both.size() == Side.values().length ? Optional.of(both) : Optional.empty();
    }

    private static Role crossing(Side side) {
        return new Role(0, side.name(), Map.of(), Set.of(Right.SEE_PEOPLE, side.right()), Map.of());
    }

    /** All numbers of the zone itself, without those of the zones that it holds. */
    private static List<Span> numbers(ZoneTree tree, ZoneRow zone) {
        return Stream.concat(
                        Stream.of(zone.lft()),
                        tree.formers().stream()
                                .filter(former -> former.zoneId() == zone.id())
                                .map(former -> former.span().lft()))
                .map(number -> new Span(number, number))
                .toList();
    }

    /** From now on this thread works for that account, or for nobody where the account has ended. */
    public void bind(int accountId) {
        CurrentCaller.clear();
        Optional<Caller> found = loaded(accountId);
        found.ifPresent(CurrentCaller::set);
        Tokens.bound(accountId, found);
    }

    private Optional<Caller> loaded(int accountId) {
        return accountId == HOUSE ? Optional.of(THE_HOUSE) : source.load(accountId);
    }

    /** This thread works for nobody any more. */
    public void clear() {
        CurrentCaller.clear();
    }
}
