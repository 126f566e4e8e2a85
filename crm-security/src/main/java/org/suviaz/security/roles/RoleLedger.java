package org.suviaz.security.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes roles in transactions of their own, so that what is remembered of them is what was committed. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RoleLedger {

    private final RoleRepository roles;

    @Inject
    RoleLedger(RoleRepository roles) {
        this.roles = roles;
    }

    protected RoleLedger() {
        this(null);
    }

    List<Role> all() {
        return roles.all().stream().map(KeptRole::role).toList();
    }

    /** Keeps those ready roles that are not kept yet; what an organisation changed stays as it is. */
    void furnish() {
        Set<String> known = roles.all().stream().map(KeptRole::code).collect(Collectors.toSet());
        Stream.of(ReadyRole.values())
                .filter(ready -> !known.contains(ready.name()))
                .forEach(ready -> keep(new KeptRole(ready.name()), ready.role()));
    }

    private void keep(KeptRole fresh, Role wanted) {
        fresh.take(wanted);
        roles.add(fresh);
    }
}
