package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Callers;

/** The accounts that an organisation starts with. */
@ApplicationScoped
@Transactional
public class Installation {

    private final AccountRepository accounts;
    private final Roles roles;
    private final AuditLog log;

    @Inject
    Installation(AccountRepository accounts, Roles roles, AuditLog log) {
        this.accounts = accounts;
        this.roles = roles;
        this.log = log;
    }

    protected Installation() {
        this(null, null, null);
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
            Account account = new Account(one.name(), Home.now());
            account.give(new Grant(roles.ready(one.role()), one.zoneId(), null, Callers.HOUSE, Home.now())
                    .confirm(Callers.HOUSE, Home.now()));
            if (one.passphrase() == null) {
                codes.add(new OneTimeCode(one.name(), Codes.letWait(account, Home.now()), 0));
            } else {
                account.setPassphrase(Argon2.hash(one.passphrase()));
            }
            accounts.add(account);
            log.appendFor(one.name(), AuditKind.ACCOUNT_OPENED, one.name(), 1);
        }
        return codes;
    }
}
