package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * Opens, resets and ends accounts, and lets everybody change the own passphrase. An administrator hands over a one-time
 * code and never learns a passphrase.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    private static final Duration CODE_LIVES = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final AccountRules rules;
    private final Standing standing;
    private final Roles roles;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Accounts(
            AccountRepository accounts,
            AccountRules rules,
            Standing standing,
            Roles roles,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.accounts = accounts;
        this.rules = rules;
        this.standing = standing;
        this.roles = roles;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected Accounts() {
        this(null, null, null, null, null, null, null);
    }

    /** The account of that name, if it has neither ended nor is frozen. */
    public Optional<Integer> idOf(String name) {
        return accounts.byName(name).filter(standing::stands).map(Account::id);
    }

    /** The accounts that hold nothing outside the administrator's own zones, ended ones too, by name. */
    public List<AccountRow> list() {
        Caller administrator = callers.require(Right.MANAGE_ACCOUNTS);
        List<AccountRow> rows = accounts.all().stream()
                .filter(account -> rules.mayManage(administrator, account))
                .map(this::row)
                .toList();
        log.append(AuditKind.ACCOUNTS_SHOWN, "", rows.size());
        return rows;
    }

    /**
     * Opens an account with one grant inside the administrator's own zones.
     *
     * @throws Rejected with what is wrong at name, role, zone or till
     */
    public OneTimeCode open(AccountForm form) {
        AccountRules.Understood wanted = rules.understood(form, callers.require(Right.MANAGE_ACCOUNTS));
        if (accounts.byName(wanted.name()).isPresent()) {
            throw new Rejected(List.of(new FieldProblem("name", "accounts.problem.nameTaken")));
        }
        Account account = new Account(wanted.name(), now());
        int giver = callers.current().accountId();
        account.give(new Grant(wanted.role(), wanted.zone().id(), wanted.till(), giver, now()).confirm(giver, now()));
        String code = letWait(account);
        accounts.add(account);
        log.append(AuditKind.ACCOUNT_OPENED, account.name(), 1);
        log.append(
                AuditKind.GRANT_GIVEN,
                account.name() + " " + wanted.role().code() + " "
                        + wanted.zone().code(),
                1);
        return new OneTimeCode(account.name(), code);
    }

    /** Takes the passphrase away and gives a new one-time code instead. */
    public OneTimeCode reset(int id) {
        Account account = managed(id);
        String code = letWait(account);
        log.append(AuditKind.ACCOUNT_RESET, account.name(), 1);
        return new OneTimeCode(account.name(), code);
    }

    /** Ends an account for good; its next request finds nobody signed in. */
    public void end(int id) {
        Account account = managed(id);
        if (account.id().equals(callers.current().accountId())) {
            throw new Rejected(List.of(new FieldProblem(null, "accounts.problem.own")));
        }
        account.end(now());
        log.append(AuditKind.ACCOUNT_ENDED, account.name(), 1);
    }

    /**
     * Changes the caller's own passphrase.
     *
     * @throws Rejected with what is wrong at old or fresh
     */
    public void changeOwn(String old, String fresh) {
        Account account = accounts.byId(callers.current().accountId()).orElseThrow(NotThere::new);
        List<FieldProblem> problems = new ArrayList<>(AccountRules.passphrase(account.name(), fresh));
        if (!Argon2.matches(old == null ? "" : old, account.passphrase())) {
            problems.add(0, new FieldProblem("old", "accounts.problem.oldWrong"));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        account.setPassphrase(Argon2.hash(fresh));
        log.append(AuditKind.PASSPHRASE_CHANGED, account.name(), 1);
    }

    /**
     * The first sign-in, by the one-time code: sets the passphrase.
     *
     * @throws Rejected at fresh, or, whatever else is wrong, with one answer without a field
     */
    public void first(String name, String code, String fresh) {
        String typed = name == null ? "" : name.strip();
        List<FieldProblem> problems = AccountRules.passphrase(typed, fresh);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        String hash = Argon2.hash(fresh);
        Account account = accounts.byName(typed)
                .filter(standing::stands)
                .filter(known -> known.opensWith(Codes.hash(code == null ? "" : code), now()))
                .orElseThrow(this::refused);
        account.setPassphrase(hash);
        log.appendFor(account.name(), AuditKind.PASSPHRASE_CHANGED, account.name(), 1);
    }

    /** Whether that passphrase belongs to that account; the same work is done whatever the answer. */
    public boolean signIn(String name, String passphrase) {
        Optional<Account> known = accounts.byName(name).filter(standing::stands);
        boolean right =
                Argon2.matches(passphrase, known.map(Account::passphrase).orElse(null));
        if (right) {
            log.appendFor(name, AuditKind.SIGN_IN, "", 1);
            known.get().signedIn(now());
        } else {
            log.appendFor(accounts.byName(name).map(Account::name).orElse(""), AuditKind.SIGN_IN_REFUSED, "", 1);
        }
        return right;
    }

    /** How many accounts that have not ended hold a role in one of these zones, today or later. */
    public long holdingIn(Collection<Integer> zoneIds) {
        LocalDate today = LocalDate.now(Home.CLOCK);
        return accounts.all().stream()
                .filter(account -> account.grantsOn(today).stream().anyMatch(grant -> zoneIds.contains(grant.zoneId())))
                .count();
    }

    /** Whether the organisation has any account yet. */
    public boolean any() {
        return accounts.any();
    }

    /**
     * The accounts that an organisation starts with; refused once there is any.
     *
     * @return a one-time code for each that came without a passphrase
     */
    public List<OneTimeCode> install(List<FirstAccount> first) {
        if (accounts.any()) {
            throw new NotThere();
        }
        List<OneTimeCode> codes = new ArrayList<>();
        for (FirstAccount one : first) {
            Account account = new Account(one.name(), now());
            account.give(new Grant(roles.ready(one.role()), one.zoneId(), null, Callers.HOUSE, now())
                    .confirm(Callers.HOUSE, now()));
            if (one.passphrase() == null) {
                codes.add(new OneTimeCode(one.name(), letWait(account)));
            } else {
                account.setPassphrase(Argon2.hash(one.passphrase()));
            }
            accounts.add(account);
            log.appendFor(one.name(), AuditKind.ACCOUNT_OPENED, one.name(), 1);
        }
        return codes;
    }

    private Account managed(int id) {
        Caller administrator = callers.require(Right.MANAGE_ACCOUNTS);
        return accounts.byId(id)
                .filter(account -> !account.ended() && rules.mayManage(administrator, account))
                .orElseThrow(() -> new NotThere("account " + id));
    }

    private Rejected refused() {
        log.appendFor("", AuditKind.SIGN_IN_REFUSED, "", 1);
        return new Rejected(List.of(new FieldProblem(null, "accounts.problem.codeWrong")));
    }

    private static String letWait(Account account) {
        String code = Codes.fresh();
        account.waitFor(Codes.hash(code), now().plus(CODE_LIVES));
        return code;
    }

    private AccountRow row(Account account) {
        List<GrantRow> grants = account.grants().stream()
                .filter(grant -> !grant.ended())
                .flatMap(grant -> roles.byCode(grant.role()).stream().map(role -> row(grant, role)))
                .toList();
        return new AccountRow(
                account.id(),
                account.name(),
                account.ended(),
                !standing.stands(account),
                account.waiting(),
                grants,
                account.lastSignIn());
    }

    private GrantRow row(Grant grant, Role role) {
        return new GrantRow(grant.id(), role, grant.zoneId(), zoneName(grant.zoneId()), grant.till());
    }

    private Bilingual zoneName(int id) {
        return zones.tree().byId(id).map(ZoneRow::name).orElse(new Bilingual("", ""));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
