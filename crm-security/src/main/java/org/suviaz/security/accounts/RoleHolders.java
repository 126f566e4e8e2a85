package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.Zones;

/** The door to how many hold which role; who they are is not told. */
@ApplicationScoped
@Transactional
public class RoleHolders {

    private final AccountRepository accounts;
    private final Zones zones;

    @Inject
    RoleHolders(AccountRepository accounts, Zones zones) {
        this.accounts = accounts;
        this.zones = zones;
    }

    protected RoleHolders() {
        this(null, null);
    }

    /** How many accounts hold each role, or would once a grant that waits is confirmed, by the role's code. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (Account account : open()) {
            roles(account).forEach(role -> counts.merge(role, 1, Integer::sum));
        }
        return counts;
    }

    /** Whether somebody holds one of these roles over the whole country today. */
    public boolean anybodyEverywhere(Set<String> roles) {
        int country = zones.tree().country().id();
        LocalDate today = Home.today();
        return open().stream()
                .flatMap(account -> account.grantsOn(today).stream())
                .anyMatch(grant -> grant.zoneId() == country && roles.contains(grant.role()));
    }

    private List<Account> open() {
        return accounts.all().stream().filter(account -> !account.ended()).toList();
    }

    private static Set<String> roles(Account account) {
        return account.grants().stream()
                .filter(grant -> !grant.ended())
                .map(Grant::role)
                .collect(Collectors.toSet());
    }
}
