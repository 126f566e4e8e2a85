package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiPredicate;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * Which accounts are somebody's to look after: those that lie in the zones whose accounts one keeps, and those that hold
 * part of what one holds and may give. Who could reset an account that holds more would get, with its code, all of that.
 */
@Dependent
class AccountReach {

    private final AccountRepository accounts;
    private final GrantRules rules;
    private final Roles roles;
    private final Zones zones;
    private final Callers callers;

    @Inject
    AccountReach(AccountRepository accounts, GrantRules rules, Roles roles, Zones zones, Callers callers) {
        this.accounts = accounts;
        this.rules = rules;
        this.roles = roles;
        this.zones = zones;
        this.callers = callers;
    }

    /**
     * The caller, who looks after accounts somewhere.
     *
     * @throws NotThere where not
     */
    Caller keeper() {
        Caller caller = callers.current();
        if (!caller.may(Right.MANAGE_ACCOUNTS) && !caller.may(Right.GIVE_ACCESS)) {
            throw new NotThere();
        }
        return caller;
    }

    boolean reaches(Caller caller, Account account) {
        return administers(caller, account) || holdsAllOf(caller, account);
    }

    /** Whether everything that the account holds is part of what the caller holds and may give. */
    boolean holdsAllOf(Caller caller, Account account) {
        return all(account, (role, zone) -> rules.isPart(caller, role, zone));
    }

    /**
     * An account of the caller's, ended or not.
     *
     * @throws NotThere where it is not the caller's or not there
     */
    Account known(int id) {
        Caller caller = keeper();
        return accounts.byId(id)
                .filter(account -> reaches(caller, account))
                .orElseThrow(() -> new NotThere("account " + id));
    }

    /**
     * An account of the caller's that stands open and is another's, locked until the transaction ends.
     *
     * @param own the key of the sentence for who asks it of the own account
     * @throws NotThere as {@link #known}, and where it has ended
     * @throws Rejected where it is the caller's own
     */
    Account managed(int id, String own) {
        Caller caller = keeper();
        Account account = accounts.lock(id)
                .filter(one -> !one.ended() && reaches(caller, one))
                .orElseThrow(() -> new NotThere("account " + id));
        if (account.id() == caller.accountId()) {
            throw new Rejected(List.of(new FieldProblem(null, own)));
        }
        return account;
    }

    private boolean administers(Caller caller, Account account) {
        return caller.may(Right.MANAGE_ACCOUNTS) && all(account, (role, zone) -> rules.administers(caller, zone));
    }

    /** Of what was ended nothing can come back; an account that holds nothing any more lies where it last held something. */
    private boolean all(Account account, BiPredicate<Role, ZoneRow> holds) {
        List<Grant> open =
                account.grants().stream().filter(grant -> !grant.ended()).toList();
        List<Grant> told = open.isEmpty() ? account.grants() : open;
        return !told.isEmpty() && told.stream().allMatch(grant -> holds(grant, holds));
    }

    private boolean holds(Grant grant, BiPredicate<Role, ZoneRow> holds) {
        return roles.byCode(grant.role())
                .flatMap(role -> zones.tree().byId(grant.zoneId()).filter(zone -> holds.test(role, zone)))
                .isPresent();
    }
}
