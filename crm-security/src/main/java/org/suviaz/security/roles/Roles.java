package org.suviaz.security.roles;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The door to the organisation's roles, which everybody reads from memory. Who may change them is not judged here. */
@ApplicationScoped
public class Roles {

    private final RoleLedger ledger;
    private volatile List<Role> known;

    @Inject
    Roles(RoleLedger ledger) {
        this.ledger = ledger;
    }

    protected Roles() {
        this(null);
    }

    synchronized void start(@Observes @Priority(150) Startup startup) {
        ledger.furnish();
        known = ledger.all();
    }

    /** In the order in which they were made, the ready ones first. */
    public List<Role> all() {
        List<Role> now = known;
        return now == null ? refreshed() : now;
    }

    public Optional<Role> byId(int id) {
        return all().stream().filter(role -> role.id() == id).findFirst();
    }

    public Optional<Role> byCode(String code) {
        return all().stream().filter(role -> role.code().equals(code)).findFirst();
    }

    /** A ready role as it is kept now. */
    public Role ready(ReadyRole ready) {
        return byCode(ready.name()).orElseThrow();
    }

    private synchronized List<Role> refreshed() {
        known = ledger.all();
        return known;
    }
}
