package org.suviaz.security.scope;

import java.util.Optional;

/** Knows what each account holds at this moment; the accounts' package is the one that does. */
public interface CallerSource {

    /** The caller behind that account, or nobody where the account is not there or has ended. */
    Optional<Caller> load(int accountId);
}
