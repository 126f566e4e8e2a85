package org.suviaz.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.suviaz.problems.NotThere;

/** Reads and writes the caller's acts. */
@Dependent
class BulkActRepository {

    private final EntityManager entities;

    @Inject
    BulkActRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(BulkAct act) {
        entities.persist(act);
        entities.flush();
    }

    /**
     * The act of that number.
     *
     * @throws NotThere where the caller did none
     */
    BulkAct get(long id) {
        return Optional.ofNullable(entities.find(BulkAct.class, id)).orElseThrow(NotThere::new);
    }

    /** The same, for one who takes it back at a time. */
    BulkAct locked(long id) {
        BulkAct act = get(id);
        entities.refresh(act, LockModeType.PESSIMISTIC_WRITE);
        return act;
    }

    /** What that form did already. */
    Optional<Long> bySaveKey(String key) {
        return entities.createQuery("select a.id from BulkAct a where a.saveKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    long count() {
        return entities.createQuery("select count(a) from BulkAct a", Long.class)
                .getSingleResult();
    }

    List<BulkAct> page(int first, int most) {
        return entities.createQuery("select a from BulkAct a order by a.id desc", BulkAct.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
