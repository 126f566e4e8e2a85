package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;

/** The door to what one signs in with; every failure gets one answer and costs the same work. */
@ApplicationScoped
@Transactional
public class Passphrases {

    private final AccountRepository accounts;
    private final Standing standing;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Passphrases(AccountRepository accounts, Standing standing, Callers callers, AuditLog log) {
        this.accounts = accounts;
        this.standing = standing;
        this.callers = callers;
        this.log = log;
    }

    protected Passphrases() {
        this(null, null, null, null);
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
                .filter(known -> known.opensWith(Codes.hash(code == null ? "" : code), Home.now()))
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
            known.get().signedIn(Home.now());
        } else {
            log.appendFor(accounts.byName(name).map(Account::name).orElse(""), AuditKind.SIGN_IN_REFUSED, "", 1);
        }
        return right;
    }

    private Rejected refused() {
        log.appendFor("", AuditKind.SIGN_IN_REFUSED, "", 1);
        return new Rejected(List.of(new FieldProblem(null, "accounts.problem.codeWrong")));
    }
}
