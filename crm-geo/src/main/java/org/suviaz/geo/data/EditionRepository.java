package org.suviaz.geo.data;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reads and adds editions. */
@Dependent
class EditionRepository {

    private final EntityManager entities;

    @Inject
    EditionRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(DictionaryEdition edition) {
        entities.persist(edition);
    }

    /** The hash of the edition of that file that came with an archive last; what somebody brought since then stays. */
    Optional<String> lastOfArchive(String file) {
        return entities.createQuery(
                        "select e.hash from DictionaryEdition e where e.file = :file and e.loadedBy = ''"
                                + " order by e.id desc",
                        String.class)
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest edition of each file. */
    List<EditionRow> newest() {
        return entities.createQuery(
                        "select e from DictionaryEdition e where e.id in"
                                + " (select max(n.id) from DictionaryEdition n group by n.file) order by e.file",
                        DictionaryEdition.class)
                .getResultStream()
                .map(DictionaryEdition::row)
                .toList();
    }

    /** What was loaded last, the newest first. */
    List<EditionRow> last(int most) {
        return entities.createQuery("select e from DictionaryEdition e order by e.id desc", DictionaryEdition.class)
                .setMaxResults(most)
                .getResultStream()
                .map(DictionaryEdition::row)
                .toList();
    }
}
