package org.suviaz.security.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;

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
        ZoneTree tree = zones.tree();
        ZoneRow zone = tree.byId(zoneId).orElseThrow(() -> new NotThere("zone " + zoneId));
        List<Span> numbers = tree.numbers(zone);
        Ranges readable = current().readable();
        if (numbers.stream().noneMatch(span -> readable.meets(new Ranges.Range(span.lft(), span.rgt())))) {
            throw new NotThere("zone " + zoneId);
        }
        return new ZoneChoice(numbers);
    }

    /** Does background work as that account, with what it holds at this moment. */
    public <T> T as(int accountId, Supplier<T> work) {
        Caller before = CurrentCaller.get();
        try {
            bind(accountId);
            return work.get();
        } finally {
            if (before == null) {
                CurrentCaller.clear();
            } else {
                CurrentCaller.set(before);
            }
        }
    }

    /** From now on this thread works for that account, or for nobody where the account has ended. */
    public void bind(int accountId) {
        CurrentCaller.clear();
        loaded(accountId).ifPresent(CurrentCaller::set);
    }

    private Optional<Caller> loaded(int accountId) {
        return accountId == HOUSE ? Optional.of(THE_HOUSE) : source.load(accountId);
    }

    /** This thread works for nobody any more. */
    public void clear() {
        CurrentCaller.clear();
    }
}
