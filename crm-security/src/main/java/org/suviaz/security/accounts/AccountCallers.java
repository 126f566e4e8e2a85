package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.CallerSource;
import org.suviaz.security.scope.GrantedRole;

/** Makes the caller out of what the account holds today; a grant in a zone that is gone gives nothing. */
@ApplicationScoped
class AccountCallers implements CallerSource {

    private final AccountRepository accounts;
    private final Zones zones;

    @Inject
    AccountCallers(AccountRepository accounts, Zones zones) {
        this.accounts = accounts;
        this.zones = zones;
    }

    protected AccountCallers() {
        this(null, null);
    }

    @Override
    public Optional<Caller> load(int accountId) {
        return accounts.byId(accountId)
                .filter(account -> !account.ended())
                .map(account -> new Caller(account.id(), account.name(), held(account)));
    }

    private List<GrantedRole> held(Account account) {
        ZoneTree tree = zones.tree();
        return account.grantsOn(LocalDate.now(Home.CLOCK)).stream()
                .flatMap(grant -> tree.byId(grant.zoneId()).stream()
                        .map(zone -> new GrantedRole(grant.role(), zone, tree.numbers(zone))))
                .toList();
    }
}
