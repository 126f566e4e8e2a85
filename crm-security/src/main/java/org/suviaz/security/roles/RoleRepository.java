package org.suviaz.security.roles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The kept roles. */
@Dependent
class RoleRepository {

    private final EntityManager entities;

    @Inject
    RoleRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<KeptRole> all() {
        return entities.createQuery("select r from KeptRole r where r.retiredAt is null order by r.id", KeptRole.class)
                .getResultList();
    }

    Optional<KeptRole> byId(int id) {
        return Optional.ofNullable(entities.find(KeptRole.class, id));
    }

    void flush() {
        entities.flush();
    }

    void add(KeptRole role) {
        entities.persist(role);
        entities.flush();
    }
}
