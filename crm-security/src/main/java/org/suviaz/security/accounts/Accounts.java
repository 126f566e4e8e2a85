package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to accounts for those who look after them: opens, resets and ends them. Who does so hands over a one-time code
 * and never learns a passphrase.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final AccountReach reach;
    private final AccountRows rows;
    private final GrantReader reader;
    private final Giving giving;
    private final Standing standing;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Accounts(
            AccountRepository accounts,
            AccountReach reach,
            AccountRows rows,
            GrantReader reader,
            Giving giving,
            Standing standing,
            Callers callers,
            AuditLog log) {
        this.accounts = accounts;
        this.reach = reach;
        this.rows = rows;
        this.reader = reader;
        this.giving = giving;
        this.standing = standing;
        this.callers = callers;
        this.log = log;
    }

    protected Accounts() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The account of that name, if it has neither ended nor is frozen. */
    public Optional<Integer> idOf(String name) {
        return accounts.byName(name).filter(standing::stands).map(Account::id);
    }

    /** The accounts that are the caller's to look after, ended ones too, by name. */
    public List<AccountRow> list() {
        Caller keeper = reach.keeper();
        Map<Integer, String> names = accounts.names();
        Predicate<Account> stands = standing.standing();
        List<AccountRow> rows = accounts.all().stream()
                .filter(account -> reach.reaches(keeper, account))
                .map(account -> this.rows.of(account, stands.test(account), names))
                .toList();
        log.append(AuditKind.ACCOUNTS_SHOWN, "", rows.size());
        return rows;
    }

    /**
     * One account with all that it was ever given.
     *
     * @throws NotThere where it is not the caller's to look after
     */
    public AccountRow card(int id) {
        Account account = reach.known(id);
        log.append(AuditKind.ACCOUNTS_SHOWN, account.name(), 1);
        return rows.of(account, standing.stands(account), accounts.names());
    }

    /**
     * Opens an account with one grant, which counts at once or once a second person confirms it.
     *
     * @throws Rejected with what is wrong at name, role, zone or till
     */
    @CodeAgain
    public OneTimeCode open(AccountForm form) {
        Caller keeper = reach.keeper();
        giving.settle();
        String name = form.name() == null ? "" : form.name().strip();
        GrantReader.Wanted wanted = reader.read(form.grant(), keeper, AccountRules.name(name));
        if (accounts.byName(name).isPresent()) {
            throw new Rejected(List.of(new FieldProblem("name", "accounts.problem.nameTaken")));
        }
        Account account = new Account(name, Home.now());
        String code = Codes.letWait(account, Home.now());
        accounts.add(account);
        log.append(AuditKind.ACCOUNT_OPENED, account.name(), 1);
        giving.lay(account, wanted);
        return new OneTimeCode(account.name(), code, wanted.way() == GrantWay.BY_TWO ? 1 : 0);
    }

    /**
     * Takes the passphrase and the second factor away and gives a new one-time code instead. What the account holds and the caller does not has
     * to be confirmed anew where it opens people: the code is in the caller's hand.
     */
    @CodeAgain
    public OneTimeCode reset(int id) {
        giving.settle();
        Account account = reach.managed(id, "accounts.problem.ownReset");
        int again = reach.holdsAllOf(callers.current(), account) ? 0 : giving.proposeAgain(account);
        accounts.dropSecondFactor(account);
        String code = Codes.letWait(account, Home.now());
        log.append(AuditKind.ACCOUNT_RESET, account.name(), 1);
        return new OneTimeCode(account.name(), code, again);
    }

    /** Ends an account for good; its next request finds nobody signed in. */
    public void end(int id) {
        Account account = reach.managed(id, "accounts.problem.own");
        accounts.dropSecondFactor(account);
        account.end(Home.now());
        log.append(AuditKind.ACCOUNT_ENDED, account.name(), 1);
    }

    /** How many accounts that have not ended hold a role in one of these zones, today or later. */
    public long holdingIn(Collection<Integer> zoneIds) {
        LocalDate today = Home.today();
        return accounts.all().stream()
                .filter(account -> account.grantsOn(today).stream().anyMatch(grant -> zoneIds.contains(grant.zoneId())))
                .count();
    }
}
