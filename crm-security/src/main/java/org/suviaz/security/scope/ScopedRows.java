package org.suviaz.security.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.suviaz.geo.zones.FormerSpan;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;

/** The door to all rows that carry the number of a zone, of whatever kind, for those who change the zones themselves. */
@ApplicationScoped
@Transactional
public class ScopedRows {

    private final ScopedRowsRepository rows;
    private final Zones zones;
    private final Callers callers;

    @Inject
    ScopedRows(ScopedRowsRepository rows, Zones zones, Callers callers) {
        this.rows = rows;
        this.zones = zones;
        this.callers = callers;
    }

    protected ScopedRows() {
        this(null, null, null);
    }

    /** Whether the caller may give the rows of that number another one. */
    public static boolean mayCarry(Caller caller, int number) {
        return caller.may(Right.MANAGE_ZONES, number)
                && caller.may(Right.SEE_PEOPLE, number)
                && caller.may(Right.CHANGE_PEOPLE, number);
    }

    /** The numbers whose rows the caller may give another one. */
    static Ranges carriable(Caller caller) {
        return caller.range(Right.MANAGE_ZONES)
                .within(caller.range(Right.SEE_PEOPLE))
                .within(caller.range(Right.CHANGE_PEOPLE));
    }

    /** How many rows carry one of these numbers, whoever asks. */
    public long count(Collection<Span> numbers) {
        return count(rows.numbered(), numbers);
    }

    /** How many rows lie in zones of these numbers, whoever asks; those that two zones share lie in neither. */
    public long lying(Collection<Span> numbers) {
        return count(rows.numbered().stream().filter(Numbered::lies).toList(), numbers);
    }

    private long count(List<Numbered> columns, Collection<Span> numbers) {
        return numbers.stream()
                .mapToLong(span -> columns.stream()
                        .mapToLong(column -> rows.count(column, span))
                        .sum())
                .sum();
    }

    /** How many rows carry exactly that number. */
    public long carriedBy(int number) {
        return count(List.of(new Span(number, number)));
    }

    /**
     * Gives rows with former numbers of a zone its present one, at most so many.
     *
     * @return how many; 0 may also mean that somebody else is writing those that are left
     * @throws NotThere where the caller may not do so at either number
     */
    public int carry(List<FormerSpan> formers, int most) {
        ZoneTree tree = zones.tree();
        Caller caller = callers.current();
        int carried = 0;
        for (FormerSpan former : formers) {
            ZoneRow zone = tree.byId(former.zoneId()).orElseThrow(NotThere::new);
            int from = former.span().lft();
            if (!mayCarry(caller, from) || !mayCarry(caller, zone.lft())) {
                throw new NotThere("zone " + zone.id());
            }
            for (Numbered column : rows.numbered()) {
                if (carried < most) {
                    carried += rows.carry(column, from, zone.lft(), most - carried);
                }
            }
        }
        return carried;
    }
}
