package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/**
 * Finds, for many rows at once, those among the caller's people who may be meant. By a field that is hidden or masked
 * from the caller nobody is found: whether a row is known would tell what the field holds.
 */
@Dependent
class CandidateRepository {

    /** More values in one question, and the database would make a table of them. */
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    CandidateRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    List<Candidate> ofBirth(Collection<Long> keys) {
        return ofKeys("c.matchBirth", keys, callers.current().choosingBy(Field.BIRTH));
    }

    List<Candidate> ofHome(Collection<Long> keys) {
        return ofKeys("c.matchHome", keys, callers.current().choosingBy(Field.ADDRESS));
    }

    List<Candidate> ofIds(Collection<Long> ids) {
        List<Candidate> found = new ArrayList<>();
        for (List<Long> some : pieces(ids)) {
            candidates("c.id in :keys", some)
                    .getResultStream()
                    .map(Candidate::of)
                    .forEach(found::add);
        }
        return found;
    }

    /** Whose phones these are: numbers by their reversed digits. */
    Map<String, List<Long>> byPhones(Collection<String> reversed) {
        FieldChoice readable = callers.current().choosingBy(Field.PHONE);
        Map<String, List<Long>> found = new HashMap<>();
        if (readable.nowhere()) {
            return found;
        }
        for (List<String> some : pieces(reversed)) {
            TypedQuery<Object[]> query = entities.createQuery(
                            "select p.reversed, p.contactId from ContactPhone p where p.reversed in :numbers and "
                                    + readable.condition("p"),
                            Object[].class)
                    .setParameter("numbers", some)
                    .setFlushMode(FlushModeType.COMMIT);
            readable.bindTo(query);
            query.getResultStream().forEach(row -> found.computeIfAbsent((String) row[0], none -> new ArrayList<>())
                    .add((Long) row[1]));
        }
        return found;
    }

    private List<Candidate> ofKeys(String column, Collection<Long> keys, FieldChoice readable) {
        List<Candidate> found = new ArrayList<>();
        if (readable.nowhere()) {
            return found;
        }
        for (List<Long> some : pieces(keys)) {
            TypedQuery<Object[]> query = candidates(column + " in :keys and " + readable.condition("c"), some);
            readable.bindTo(query);
            query.getResultStream().map(Candidate::of).forEach(found::add);
        }
        return found;
    }

    private TypedQuery<Object[]> candidates(String condition, List<Long> keys) {
        return entities.createQuery(
                        "select " + Candidate.COLUMNS + " from Contact c where c.putAwayAt is null and " + condition,
                        Object[].class)
                .setParameter("keys", keys)
                .setFlushMode(FlushModeType.COMMIT);
    }

    private static <T> List<List<T>> pieces(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            pieces.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return pieces;
    }
}
