package org.suviaz.security.freezes;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.geo.Home;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Writes down that something is frozen or open again, whoever was right to say so. */
@Dependent
class FreezeLedger {

    private final FreezeRepository freezes;
    private final Holders holders;
    private final Frozen frozen;
    private final AuditLog log;
    private final Event<AccountsFrozen> closed;

    @Inject
    FreezeLedger(FreezeRepository freezes, Holders holders, Frozen frozen, AuditLog log, Event<AccountsFrozen> closed) {
        this.freezes = freezes;
        this.holders = holders;
        this.frozen = frozen;
        this.log = log;
        this.closed = closed;
    }

    List<Freeze> open() {
        return freezes.open();
    }

    boolean holds(Target target) {
        return freezes.open().stream().anyMatch(freeze -> freeze.target().equals(target));
    }

    /** The accounts that nobody could use any more, besides those that are closed already. */
    List<Holder> closedBy(FreezeSubjects.Subject subject) {
        Frost before = frozen.now();
        Frost after = subject.in(before);
        return holders.all().stream()
                .filter(holder -> !before.closes(holder.id(), holder.held()))
                .filter(holder -> after.closes(holder.id(), holder.held()))
                .toList();
    }

    /** The accounts that would still be open. */
    List<Holder> openAfter(FreezeSubjects.Subject subject) {
        Frost after = subject.in(frozen.now());
        return holders.all().stream()
                .filter(holder -> !after.closes(holder.id(), holder.held()))
                .toList();
    }

    /** Freezes it, unless it is frozen already; the visits of whoever is closed by that end with the commit. */
    void freeze(FreezeSubjects.Subject subject, String by, String second) {
        if (holds(subject.target())) {
            return;
        }
        Map<Integer, String> names = closedBy(subject).stream().collect(Collectors.toMap(Holder::id, Holder::name));
        freezes.add(new Freeze(subject.target(), by, second, Home.now()));
        AuditKind kind = subject.target().whole() ? AuditKind.ZONE_FROZEN : AuditKind.ACCOUNT_FROZEN;
        log.append(kind, subject.code(), names.size());
        closed.fire(new AccountsFrozen(names));
    }

    void thaw(FreezeSubjects.Subject subject, String by) {
        Instant now = Home.now();
        List<Freeze> over = freezes.open().stream()
                .filter(freeze -> freeze.target().equals(subject.target()))
                .toList();
        over.forEach(freeze -> freeze.thaw(by, now));
        if (!over.isEmpty()) {
            AuditKind kind = subject.target().whole() ? AuditKind.ZONE_THAWED : AuditKind.ACCOUNT_THAWED;
            log.append(kind, subject.code(), 1);
        }
    }
}
