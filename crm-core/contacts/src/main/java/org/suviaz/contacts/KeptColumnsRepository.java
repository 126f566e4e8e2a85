package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.scope.Callers;

/** The caller's own choice of columns, and nobody else's. */
@Dependent
class KeptColumnsRepository {

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    KeptColumnsRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    Optional<KeptColumns> find() {
        return Optional.ofNullable(
                entities.find(KeptColumns.class, callers.current().accountId()));
    }

    void keep(List<ListColumn> columns) {
        KeptColumns kept =
                find().orElseGet(() -> new KeptColumns(callers.current().accountId()));
        kept.choose(columns);
        entities.persist(kept);
    }

    void forget() {
        find().ifPresent(entities::remove);
    }
}
