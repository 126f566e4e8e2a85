package org.suviaz.geo.zones;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads and writes the table of zones. */
@Dependent
class ZoneRepository {

    private final EntityManager entityManager;

    @Inject
    ZoneRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Zone> all() {
        return entityManager
                .createQuery("select z from Zone z order by z.lft", Zone.class)
                .getResultList();
    }

    /** Former numbers, the oldest first. */
    List<ZoneFormer> formers() {
        return entityManager
                .createQuery("select f from ZoneFormer f order by f.id", ZoneFormer.class)
                .getResultList();
    }

    void add(ZoneFormer former) {
        entityManager.persist(former);
    }

    void remove(ZoneFormer former) {
        entityManager.remove(former);
    }

    void remove(Zone zone) {
        entityManager.remove(zone);
    }

    ZoneRow add(Zone zone) {
        entityManager.persist(zone);
        return zone.row();
    }
}
