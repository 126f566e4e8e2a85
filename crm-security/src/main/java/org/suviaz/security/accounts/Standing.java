package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.freezes.Frost;
import org.suviaz.security.freezes.Frozen;

/** Which accounts stand: those that have neither ended nor are frozen, by themselves or with all that they hold. */
@Dependent
class Standing {

    private final Frozen frozen;
    private final Zones zones;

    @Inject
    Standing(Frozen frozen, Zones zones) {
        this.frozen = frozen;
        this.zones = zones;
    }

    boolean stands(Account account) {
        return standing().test(account);
    }

    /** The same for many, asked at this moment. */
    Predicate<Account> standing() {
        Frost frost = frozen.now();
        return account -> !account.ended() && !frost.closes(account.id(), held(account));
    }

    /** The grants that count today, those in a frozen zone left out; nothing of an account that does not stand. */
    Optional<List<Grant>> counting(Account account) {
        Frost frost = frozen.now();
        return account.ended() || frost.closes(account.id(), held(account))
                ? Optional.empty()
                : Optional.of(account.grantsOn(Home.today()).stream()
                        .filter(grant -> isOutside(frost, grant))
                        .toList());
    }

    private boolean isOutside(Frost frost, Grant grant) {
        return zones.tree()
                .byId(grant.zoneId())
                .filter(zone -> !frost.covers(zone))
                .isPresent();
    }

    /** The zones where the account holds a role today, as long as nothing is frozen. */
    List<ZoneRow> held(Account account) {
        return rows(account.grantsOn(Home.today()));
    }

    /** The zones of all grants that were not ended, confirmed or not. */
    List<ZoneRow> given(Account account) {
        return rows(account.grants().stream().filter(grant -> !grant.ended()).toList());
    }

    private List<ZoneRow> rows(List<Grant> grants) {
        return grants.stream()
                .flatMap(grant -> zones.tree().byId(grant.zoneId()).stream())
                .distinct()
                .toList();
    }
}
