package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.stepup.CodeAgain;

/** The door to what accounts may do where: roles are given or proposed, last a shorter or longer time, and are ended. */
@ApplicationScoped
@Transactional
public class Grants {

    private static final String OWN = "accounts.problem.ownGrant";

    private final AccountRepository accounts;
    private final AccountReach reach;
    private final AccountRows rows;
    private final GrantReader reader;
    private final GrantRules rules;
    private final Giving giving;
    private final Roles roles;
    private final Zones zones;

    @Inject
    Grants(
            AccountRepository accounts,
            AccountReach reach,
            AccountRows rows,
            GrantReader reader,
            GrantRules rules,
            Giving giving,
            Roles roles,
            Zones zones) {
        this.accounts = accounts;
        this.reach = reach;
        this.rows = rows;
        this.reader = reader;
        this.rules = rules;
        this.giving = giving;
        this.roles = roles;
        this.zones = zones;
    }

    protected Grants() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Gives one more role to an account of the caller's.
     *
     * @throws Rejected with what is wrong at role, zone or till
     * @throws NotThere where the account is not the caller's to look after
     */
    @CodeAgain
    public GrantWay give(int accountId, GrantForm form) {
        giving.settle();
        Account account = reach.managed(accountId, OWN);
        Caller keeper = reach.keeper();
        GrantReader.Wanted wanted = reader.read(form, keeper, List.of());
        if (account.grants().stream().anyMatch(grant -> isOpen(grant) && grant.isLike(wanted))) {
            throw new Rejected(List.of(new FieldProblem("role", "accounts.problem.already")));
        }
        giving.lay(account, wanted);
        return wanted.way();
    }

    /**
     * A grant of somebody else's that the caller may end.
     *
     * @throws NotThere where it is none
     */
    public GrantInHand inHand(int grantId) {
        Caller keeper = reach.keeper();
        Account account = accounts.withGrant(grantId).orElseThrow(() -> notThere(grantId));
        Grant grant = mine(keeper, account, grantId);
        Role role = roles.byCode(grant.role()).orElseThrow(() -> notThere(grantId));
        return new GrantInHand(account.id(), account.name(), rows.row(grant, role, accounts.names()));
    }

    /** Ends a grant at once; the next request of its account goes without it. Ending it again changes nothing. */
    public void end(int grantId) {
        Account account = locked(grantId);
        Grant grant = mine(reach.keeper(), account, grantId);
        notOwn(account);
        if (!grant.ended()) {
            giving.end(account, grant, AuditKind.GRANT_ENDED);
        }
    }

    /**
     * Lets a grant last to another day, or without end where the text is empty. What makes it longer is judged as giving
     * is: what wants a second person is proposed anew and takes the old one's place once it is confirmed.
     *
     * @throws Rejected with what is wrong at till
     */
    @CodeAgain
    public GrantWay lastUntil(int grantId, String till) {
        giving.settle();
        Account account = locked(grantId);
        Caller keeper = reach.keeper();
        Grant grant = mine(keeper, account, grantId);
        notOwn(account);
        if (grant.ended()) {
            throw new Problem("accounts.problem.grantGone");
        }
        TillText day = TillText.of(till);
        day.fault().ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        Role role = roles.byCode(grant.role()).orElseThrow(() -> notThere(grantId));
        ZoneRow zone = zones.tree().byId(grant.zoneId()).orElseThrow(() -> notThere(grantId));
        if (shortens(grant, day.day())) {
            giving.lastUntil(account, grant, day.day());
            return GrantWay.AT_ONCE;
        }
        if (account.grants().stream().anyMatch(other -> other != grant && other.waiting() && other.isLike(grant))) {
            throw new Rejected(List.of(new FieldProblem("till", "accounts.problem.asked")));
        }
        GrantReader.Wanted longer = reader.wanted(keeper, role, zone, day.day());
        if (longer.way() == GrantWay.AT_ONCE && grant.confirmed()) {
            giving.lastUntil(account, grant, day.day());
        } else {
            giving.replace(account, grant, longer);
        }
        return longer.way();
    }

    /** Whether it would last no longer than it does, and nobody has to ask for more. */
    private static boolean shortens(Grant grant, LocalDate day) {
        return grant.confirmed() && day != null && grant.lasts(day);
    }

    private static boolean isOpen(Grant grant) {
        GrantState state = grant.stateOn(Home.today());
        return state == GrantState.VALID || state == GrantState.WAITING;
    }

    private Account locked(int grantId) {
        reach.keeper();
        int account = accounts.holderOf(grantId).orElseThrow(() -> notThere(grantId));
        return accounts.lock(account).orElseThrow(() -> notThere(grantId));
    }

    /** A grant that the caller could have given, or on an account of the caller's. */
    private Grant mine(Caller keeper, Account account, int grantId) {
        return account.grant(grantId)
                .filter(grant -> !account.ended())
                .filter(grant -> reach.reaches(keeper, account) || couldGive(keeper, grant))
                .orElseThrow(() -> notThere(grantId));
    }

    private boolean couldGive(Caller keeper, Grant grant) {
        return roles.byCode(grant.role())
                .flatMap(role -> zones.tree().byId(grant.zoneId()).filter(zone -> rules.mayGive(keeper, role, zone)))
                .isPresent();
    }

    private void notOwn(Account account) {
        if (account.id() == reach.keeper().accountId()) {
            throw new Rejected(List.of(new FieldProblem(null, OWN)));
        }
    }

    private static NotThere notThere(int grantId) {
        return new NotThere("grant " + grantId);
    }
}
