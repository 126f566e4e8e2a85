package org.suviaz.erasures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.database.NativeSql;

/** Looks marks up, and calls what the owner of the tables does by itself: nobody else may delete a person. */
@Dependent
class ErasureRepository {

    private static final int AT_ONCE = 1000;

    private final EntityManager entities;

    @Inject
    ErasureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether there is any mark at all. */
    boolean any() {
        return !entities.createQuery("select e.id from ErasureMark e", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of these marks that stand. */
    Set<Mark> standing(Collection<Mark> marks) {
        List<String> asked = marks.stream().map(Mark::hash).distinct().toList();
        Set<String> found = new HashSet<>();
        for (List<String> some : slices(asked)) {
            found.addAll(entities.createQuery("select e.hash from ErasureMark e where e.hash in :marks", String.class)
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter("marks", some)
                    .getResultList());
        }
        return found.stream().map(Mark::new).collect(Collectors.toSet());
    }

    @NativeSql("the owner's own procedure: it looks whether the caller may, and whether a second person agreed")
    void erase(long person, long agreed, long series, Collection<Mark> marks) {
        entities.flush();
        entities.createNativeQuery("call contact_erase(:person, :agreed, :series, :marks)")
                .setParameter("person", person)
                .setParameter("agreed", agreed)
                .setParameter("series", series)
                .setParameter("marks", marks.stream().map(Mark::hash).collect(Collectors.joining()))
                .executeUpdate();
    }

    @NativeSql("the owner's own procedure: it forgets marks, which are hashes, and reads nothing")
    void lift(Mark mark) {
        entities.createNativeQuery("call erasure_lift(:mark)")
                .setParameter("mark", mark.hash())
                .executeUpdate();
    }

    private static List<List<String>> slices(List<String> all) {
        List<List<String>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return slices;
    }
}
