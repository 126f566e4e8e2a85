package org.suviaz.security.freezes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What is frozen. */
@Dependent
class FreezeRepository {

    private final EntityManager entities;

    @Inject
    FreezeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All that hold now, the oldest first. */
    List<Freeze> open() {
        return entities.createQuery("select f from Freeze f where f.thawedAt is null order by f.id", Freeze.class)
                .getResultList();
    }

    void add(Freeze freeze) {
        entities.persist(freeze);
        entities.flush();
    }
}
