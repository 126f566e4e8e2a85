package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;

/** Lays out accounts and their grants for the eye. */
@Dependent
class AccountRows {

    private final Roles roles;
    private final Zones zones;

    @Inject
    AccountRows(Roles roles, Zones zones) {
        this.roles = roles;
        this.zones = zones;
    }

    /** @param stands whether it has neither ended nor is frozen */
    AccountRow of(Account account, boolean stands, Map<Integer, String> names) {
        List<GrantRow> grants = account.grants().stream()
                .sorted(Comparator.comparing(Grant::id))
                .flatMap(grant -> roles.byCode(grant.role()).stream().map(role -> row(grant, role, names)))
                .toList();
        return new AccountRow(
                account.id(),
                account.name(),
                account.ended(),
                !stands,
                account.waiting(),
                grants,
                account.lastSignIn());
    }

    GrantRow row(Grant grant, Role role, Map<Integer, String> names) {
        return new GrantRow(
                grant.id(),
                role,
                grant.zoneId(),
                zones.tree().byId(grant.zoneId()).map(ZoneRow::name).orElse(new Bilingual("", "")),
                grant.till(),
                grant.stateOn(Home.today()),
                grant.givenAt(),
                name(grant.givenBy(), names),
                grant.confirmedAt(),
                name(grant.confirmedBy(), names),
                grant.reviewedAt(),
                name(grant.reviewedBy(), names),
                grant.endedAt(),
                name(grant.endedBy(), names));
    }

    private static String name(Integer account, Map<Integer, String> names) {
        return account == null ? "" : names.getOrDefault(account, "");
    }
}
