package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Writes a passphrase down as its hash, in a transaction that is not open while it is computed. */
@ApplicationScoped
@Transactional
class OwnPassphrase {

    private final AccountRepository accounts;
    private final AuditLog log;

    @Inject
    OwnPassphrase(AccountRepository accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    protected OwnPassphrase() {
        this(null, null);
    }

    void set(int accountId, String hash) {
        Account account = accounts.byId(accountId).orElseThrow(NotThere::new);
        account.setPassphrase(hash);
        log.append(AuditKind.PASSPHRASE_CHANGED, account.name(), 1);
    }
}
