package org.suviaz.fields;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The kept fields of the organisation's own, with their choices. */
@Dependent
class OwnFieldRepository {

    private final EntityManager entities;

    @Inject
    OwnFieldRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<KeptField> all() {
        return entities.createQuery("select f from KeptField f order by f.part, f.place, f.id", KeptField.class)
                .getResultList();
    }

    List<KeptChoice> choices() {
        return entities.createQuery("select c from KeptChoice c order by c.fieldId, c.place, c.id", KeptChoice.class)
                .getResultList();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<KeptField> locked(int id) {
        return Optional.ofNullable(entities.find(KeptField.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<KeptChoice> choices(int fieldId) {
        return entities.createQuery(
                        "select c from KeptChoice c where c.fieldId = :field order by c.place, c.id", KeptChoice.class)
                .setParameter("field", fieldId)
                .getResultList();
    }

    void add(KeptField field) {
        entities.persist(field);
        entities.flush();
    }

    void add(KeptChoice choice) {
        entities.persist(choice);
    }

    void add(KeptMove move) {
        entities.persist(move);
        entities.flush();
    }

    Optional<KeptMove> move(long id) {
        return Optional.ofNullable(entities.find(KeptMove.class, id));
    }

    Optional<KeptMove> latestMove(int toField) {
        return entities.createQuery(
                        "select m from KeptMove m where m.toField = :field order by m.id desc", KeptMove.class)
                .setParameter("field", toField)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        entities.flush();
    }
}
