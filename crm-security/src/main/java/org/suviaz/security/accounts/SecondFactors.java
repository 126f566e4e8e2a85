package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;

/** The door to the caller's own second factor. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final CodeCheck check;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    SecondFactors(
            AccountRepository accounts,
            SecondFactorRepository factors,
            CodeCheck check,
            Callers callers,
            AuditLog log) {
        this.accounts = accounts;
        this.factors = factors;
        this.check = check;
        this.callers = callers;
        this.log = log;
    }

    protected SecondFactors() {
        this(null, null, null, null, null);
    }

    /** Whether the caller's account has one; without one there are no codes to ask for. */
    public boolean has() {
        return factors.of(callers.current().accountId()).isPresent();
    }

    /**
     * Whether this is a code of the caller's that was not used before; it is used now, whatever becomes of what it was
     * asked for. A wrong one counts against the account as at the sign-in. Without a second factor no code is right.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean confirm(String code) {
        Instant now = Home.now();
        Account account = own();
        CodeCheck.Judged judged = check.judge(factors.of(account.id()), code, now);
        boolean right = judged.right() && !judged.early();
        boolean confirmed = check.use(account.id(), judged, right);
        log.append(confirmed ? AuditKind.CODE_CONFIRMED : AuditKind.CODE_REFUSED, account.name(), 1);
        if (!judged.right()) {
            check.countWrong(account, true, now);
        }
        return confirmed;
    }

    private Account own() {
        return accounts.byId(callers.current().accountId()).orElseThrow(NotThere::new);
    }
}
