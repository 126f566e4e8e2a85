package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.freezes.Freezes;
import org.suviaz.security.scope.Callers;

/** What everybody decides about the own account, and the way out in a hurry. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    private final AccountRepository accounts;
    private final Freezes freezes;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    OwnAccount(AccountRepository accounts, Freezes freezes, Callers callers, AuditLog log) {
        this.accounts = accounts;
        this.freezes = freezes;
        this.callers = callers;
        this.log = log;
    }

    protected OwnAccount() {
        this(null, null, null, null);
    }

    /** Whether leaving in a hurry freezes the account as well. */
    public boolean panicFreezes() {
        return own().panicFreezes();
    }

    public void choosePanic(boolean freezes) {
        own().choosePanic(freezes);
    }

    /** Out in a hurry: noted, and where the owner chose so, nobody comes in again until two people open the account. */
    public void panic() {
        log.append(AuditKind.SIGN_OUT, "panic", 1);
        if (own().panicFreezes()) {
            freezes.freezeOwnInPanic();
        }
    }

    private Account own() {
        return accounts.byId(callers.current().accountId()).orElseThrow(NotThere::new);
    }
}
