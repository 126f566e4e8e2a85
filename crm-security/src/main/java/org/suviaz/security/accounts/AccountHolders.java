package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.freezes.Holder;
import org.suviaz.security.freezes.Holders;

/** Tells those who freeze which accounts there are and where. */
@ApplicationScoped
class AccountHolders implements Holders {

    private final AccountRepository accounts;
    private final Standing standing;

    @Inject
    AccountHolders(AccountRepository accounts, Standing standing) {
        this.accounts = accounts;
        this.standing = standing;
    }

    protected AccountHolders() {
        this(null, null);
    }

    @Override
    public List<Holder> all() {
        return accounts.all().stream()
                .filter(account -> !account.ended())
                .map(this::holder)
                .toList();
    }

    @Override
    public Optional<Holder> byId(int account) {
        return accounts.byId(account).filter(known -> !known.ended()).map(this::holder);
    }

    private Holder holder(Account account) {
        return new Holder(account.id(), account.name(), standing.given(account), standing.held(account));
    }
}
