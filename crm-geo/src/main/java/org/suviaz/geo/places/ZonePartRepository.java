package org.suviaz.geo.places;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reads and writes the parts of branches. */
@Dependent
class ZonePartRepository {

    private final EntityManager entities;

    @Inject
    ZonePartRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ZonePart> all() {
        return entities.createQuery("select p from ZonePart p order by p.id", ZonePart.class)
                .getResultList();
    }

    Optional<ZonePart> find(int id) {
        return Optional.ofNullable(entities.find(ZonePart.class, id));
    }

    void add(ZonePart part) {
        entities.persist(part);
    }

    void remove(ZonePart part) {
        entities.remove(part);
    }
}
