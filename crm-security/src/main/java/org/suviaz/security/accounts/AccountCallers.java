package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.CallerSource;
import org.suviaz.security.scope.GrantedRole;

/**
 * Makes the caller out of what the account holds today; a grant in a zone that is gone or frozen, or of a role that is gone,
 * gives nothing.
 */
@ApplicationScoped
class AccountCallers implements CallerSource {

    private final AccountRepository accounts;
    private final Roles roles;
    private final Zones zones;
    private final Standing standing;

    @Inject
    AccountCallers(AccountRepository accounts, Roles roles, Zones zones, Standing standing) {
        this.accounts = accounts;
        this.roles = roles;
        this.zones = zones;
        this.standing = standing;
    }

    protected AccountCallers() {
        this(null, null, null, null);
    }

    @Override
    public Optional<Caller> load(int accountId) {
        return accounts.byId(accountId).flatMap(account -> standing.counting(account)
                .map(grants -> new Caller(account.id(), account.name(), held(grants.stream()))));
    }

    /** The same with what will still count on that last day; for no last day, with what has none. */
    Optional<Caller> lasting(int accountId, LocalDate till) {
        return accounts.byId(accountId).flatMap(account -> standing.counting(account)
                .map(grants -> new Caller(
                        account.id(), account.name(), held(grants.stream().filter(grant -> grant.lasts(till))))));
    }

    /** The last days of what the account holds, the latest first. */
    List<LocalDate> lastDays(int accountId) {
        return accounts.byId(accountId)
                .flatMap(standing::counting)
                .map(grants -> grants.stream()
                        .map(Grant::till)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .orElse(List.of());
    }

    private List<GrantedRole> held(Stream<Grant> grants) {
        ZoneTree tree = zones.tree();
        return grants.flatMap(grant -> roles.byCode(grant.role()).stream().flatMap(role -> held(grant, role, tree)))
                .toList();
    }

    private static Stream<GrantedRole> held(Grant grant, Role role, ZoneTree tree) {
        return tree.byId(grant.zoneId()).stream().map(zone -> new GrantedRole(role, zone, tree.numbers(zone)));
    }
}
