package org.suviaz.security.roles;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.problems.NotThere;

/** The door to the organisation's roles, which everybody reads from memory. Who may change them is not judged here. */
@ApplicationScoped
public class Roles {

    private final RoleLedger ledger;
    private final RoleRepository kept;
    private final Event<RolesChanged> changes;
    private volatile List<Role> known;

    @Inject
    Roles(RoleLedger ledger, RoleRepository kept, Event<RolesChanged> changes) {
        this.ledger = ledger;
        this.kept = kept;
        this.changes = changes;
    }

    protected Roles() {
        this(null, null, null);
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

    /**
     * Keeps a role as it is to be, under its code; everybody who holds it holds that from the next request on.
     *
     * @return the same as it is kept
     */
    @Transactional
    public Role keep(Role wanted) {
        KeptRole role = wanted.id() == 0
                ? new KeptRole(wanted.code())
                : kept.byId(wanted.id()).orElseThrow(NotThere::new);
        role.take(wanted);
        if (wanted.id() == 0) {
            kept.add(role);
        }
        kept.flush();
        changes.fire(new RolesChanged(role.code()));
        return role.role();
    }

    /** Takes a role that nobody holds out of all lists. */
    @Transactional
    public void retire(int id, Instant now) {
        KeptRole role = kept.byId(id).orElseThrow(NotThere::new);
        role.retire(now);
        kept.flush();
        changes.fire(new RolesChanged(role.code()));
    }

    /** What was remembered counts no more; the next who asks reads what was committed. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RolesChanged change) {
        known = null;
    }

    private synchronized List<Role> refreshed() {
        known = ledger.all();
        return known;
    }
}
