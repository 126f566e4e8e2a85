package org.suviaz.security.audit;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The product's own reading of the log, without a server around it. */
public final class LogReading {

    private final EntityManager entities;
    private final AuditRepository repository;

    public LogReading(EntityManager entities) {
        this.entities = entities;
        this.repository = new AuditRepository(entities);
    }

    public static Class<?> entity() {
        return AuditEntry.class;
    }

    /** A page and how many rows there are, as the screen asks for them. */
    public int page(AuditQuery query) {
        Wanted wanted = Wanted.of(query);
        long count = repository.count(wanted);
        long first = Math.min(count, (query.page() - 1L) * AuditLog.PAGE);
        List<AuditRow> rows = repository.page(wanted, (int) first, AuditLog.PAGE).stream()
                .map(AuditRow::of)
                .toList();
        entities.clear();
        return rows.size();
    }
}
