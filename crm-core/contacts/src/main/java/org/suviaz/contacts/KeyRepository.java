package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and adds folded names. */
@Dependent
class KeyRepository {

    private static final int CHUNK = 1000;

    private final EntityManager entities;

    @Inject
    KeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All names of that kind. */
    Map<String, Integer> all(KeyKind kind) {
        Map<String, Integer> found = new HashMap<>();
        entities.createQuery("select k.folded, k.id from " + kind.entity() + " k", Object[].class)
                .getResultStream()
                .forEach(row -> found.put((String) row[0], (Integer) row[1]));
        return found;
    }

    Map<String, Integer> add(KeyKind kind, Collection<String> folded) {
        Map<String, Integer> added = new HashMap<>();
        int count = 0;
        for (String name : folded) {
            FoldedKey key = kind.made(name);
            entities.persist(key);
            added.put(name, key.id());
            if (++count % CHUNK == 0) {
                entities.flush();
                entities.clear();
            }
        }
        return added;
    }

    void drop(KeyKind kind, List<Integer> ids) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            entities.createQuery("delete from " + kind.entity() + " k where k.id in :ids")
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .executeUpdate();
        }
    }
}
