package org.suviaz.security.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.chain.Checkpoint;

/** Keeps checkpoints; none is ever changed. */
@Dependent
class CheckpointRepository {

    private final EntityManager entities;

    @Inject
    CheckpointRepository(EntityManager entities) {
        this.entities = entities;
    }

    protected CheckpointRepository() {
        this(null);
    }

    /** Committed when it returns: the entry that tells of it must never stand alone. */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(Checkpoint signed) {
        entities.persist(new KeptCheckpoint(signed));
    }

    Optional<Checkpoint> byNumber(long no) {
        return Optional.ofNullable(entities.find(KeptCheckpoint.class, no)).map(KeptCheckpoint::checkpoint);
    }

    List<Checkpoint> newest(int most) {
        return entities.createQuery("select c from KeptCheckpoint c order by c.no desc", KeptCheckpoint.class)
                .setMaxResults(most)
                .getResultStream()
                .map(KeptCheckpoint::checkpoint)
                .toList();
    }
}
