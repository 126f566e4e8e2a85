package org.suviaz.security.shaping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Roles as they are wanted. */
@Dependent
class RoleDraftRepository {

    private final EntityManager entities;

    @Inject
    RoleDraftRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<RoleDraft> byId(long id) {
        return Optional.ofNullable(entities.find(RoleDraft.class, id));
    }

    /** The last one of that role. */
    Optional<RoleDraft> latest(int roleId) {
        return entities.createQuery(
                        "select d from RoleDraft d where d.roleId = :role order by d.id desc", RoleDraft.class)
                .setParameter("role", roleId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    RoleDraft add(RoleDraft draft) {
        entities.persist(draft);
        entities.flush();
        return draft;
    }
}
