package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Mailings; only those of the caller are there. */
@Dependent
class MailingRepository {

    private final EntityManager entities;

    @Inject
    MailingRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Mailing> byId(long id) {
        return Optional.ofNullable(entities.find(Mailing.class, id));
    }

    /** As {@link #byId}, and nobody else starts anything with it until the transaction ends. */
    Optional<Mailing> locked(long id) {
        return Optional.ofNullable(entities.find(Mailing.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    List<Mailing> page(int from, int most) {
        return entities.createQuery("select m from Mailing m order by m.id desc", Mailing.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(m) from Mailing m", Long.class)
                .getSingleResult();
    }

    void add(Mailing mailing) {
        entities.persist(mailing);
        entities.flush();
    }
}
