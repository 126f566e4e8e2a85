package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.Caller;

/**
 * Who may give what: part of what one holds oneself, in the own zones and no longer than one holds it. Whoever keeps
 * accounts proposes any role there, and one that opens people, or lets others in to them, wants a second person.
 */
@Dependent
class GrantRules {

    private final AccountCallers holders;
    private final Zones zones;

    @Inject
    GrantRules(AccountCallers holders, Zones zones) {
        this.holders = holders;
        this.zones = zones;
    }

    /** Whether somebody who holds this role and no more could get at people, or let others get at them. */
    static boolean needsSecond(Role role) {
        return role.touchesPeople() || role.has(Right.GIVE_ACCESS);
    }

    /** Whether the role in that zone is part of what this account holds there today and may give. */
    boolean isPart(Caller giver, Role role, ZoneRow zone) {
        return isPart(giver, role, zones.tree().numbers(zone));
    }

    static boolean isPart(Caller giver, Role role, List<Span> numbers) {
        return giver.holds(Right.GIVE_ACCESS, numbers) && giver.holds(role, numbers);
    }

    boolean administers(Caller caller, ZoneRow zone) {
        return caller.holds(Right.MANAGE_ACCOUNTS, zones.tree().numbers(zone));
    }

    /** Whether this account could give the role there alone, up to some day. */
    boolean mayGive(Caller caller, Role role, ZoneRow zone) {
        return isPart(caller, role, zone) || administers(caller, zone) && !needsSecond(role);
    }

    /** Whether this account could give or propose the role anywhere at all. */
    boolean mayOffer(Caller caller, Role role) {
        return caller.may(Right.MANAGE_ACCOUNTS)
                || caller.zones(Right.GIVE_ACCESS).stream().anyMatch(zone -> isPart(caller, role, zone));
    }

    /** Whether this account may say yes to the role there up to that day, as a second person. */
    boolean mayConfirm(Caller second, Role role, ZoneRow zone, LocalDate till) {
        return lasting(second, till).filter(later -> isPart(later, role, zone)).isPresent();
    }

    /**
     * How a grant that the caller wants comes to count.
     *
     * @throws Rejected at role where it is more than the caller holds there, at till where it lasts longer
     */
    GrantWay way(Caller caller, Role role, ZoneRow zone, LocalDate till) {
        Optional<Caller> later = lasting(caller, till);
        if (later.filter(one -> isPart(one, role, zone)).isPresent()) {
            return GrantWay.AT_ONCE;
        }
        if (later.filter(one -> administers(one, zone)).isPresent()) {
            return needsSecond(role) ? GrantWay.BY_TWO : GrantWay.AT_ONCE;
        }
        throw new Rejected(List.of(
                isPart(caller, role, zone) || administers(caller, zone)
                        ? tooLong(caller, one -> isPart(one, role, zone) || administers(one, zone))
                        : new FieldProblem("role", "accounts.problem.more")));
    }

    /** What stands against giving the role there up to that day by the caller's word alone, as of now may be done. */
    Optional<FieldProblem> alone(Caller caller, Role role, ZoneRow zone, LocalDate till) {
        return lasting(caller, till).filter(one -> mayGive(one, role, zone)).isPresent()
                ? Optional.empty()
                : Optional.of(tooLong(caller, one -> mayGive(one, role, zone)));
    }

    private FieldProblem tooLong(Caller caller, Predicate<Caller> could) {
        return holders.lastDays(caller.accountId()).stream()
                .filter(day -> lasting(caller, day).filter(could).isPresent())
                .findFirst()
                .map(day -> new FieldProblem("till", "accounts.problem.tillOwn", TillText.written(day)))
                .orElseGet(() -> new FieldProblem("role", "accounts.problem.more"));
    }

    private Optional<Caller> lasting(Caller caller, LocalDate till) {
        return holders.lasting(caller.accountId(), till);
    }
}
