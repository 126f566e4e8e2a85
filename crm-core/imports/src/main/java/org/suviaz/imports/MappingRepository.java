package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.suviaz.problems.NotThere;

/** The caller's saved mappings. */
@Dependent
class MappingRepository {

    private final EntityManager entities;

    @Inject
    MappingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The mapping of that number.
     *
     * @throws NotThere where there is none or it is another's
     */
    ImportMapping get(long id) {
        ImportMapping mapping = entities.find(ImportMapping.class, id);
        if (mapping == null) {
            throw new NotThere();
        }
        return mapping;
    }

    /** The latest first. */
    List<ImportMapping> all() {
        return entities.createQuery(
                        "select m from ImportMapping m order by m.savedAt desc, m.id desc", ImportMapping.class)
                .getResultList();
    }

    /** The latest one of these heads. */
    Optional<ImportMapping> latest(String headsKey) {
        return entities.createQuery(
                        "select m from ImportMapping m where m.headsKey = :key order by m.savedAt desc, m.id desc",
                        ImportMapping.class)
                .setParameter("key", headsKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(ImportMapping mapping) {
        entities.persist(mapping);
    }

    void remove(ImportMapping mapping) {
        entities.remove(mapping);
    }
}
