package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/**
 * Keeps the pairs. Both people stand in every question: the filter lets those through alone of whom the caller sees both,
 * and what was found by a field that the caller may not read of both is not there.
 */
@Dependent
class ContactPairRepository {

    private static final Set<PairState> WAITING = Set.of(PairState.OPEN, PairState.UNSURE, PairState.SAME);

    private static final String SEEN =
            " from ContactPair p, Contact a, Contact b where a.id = p.oneId and b.id = p.otherId";

    private static final String IN_LISTS = " and a.putAwayAt is null and b.putAwayAt is null";

    /** What its finder needed. */
    private static final List<FieldMark> MARKS = List.of(
            new FieldMark("p.byPhone", Field.PHONE),
            new FieldMark("p.byEmail", Field.EMAIL),
            new FieldMark("p.byBirth", Field.BIRTH),
            new FieldMark("p.byAddress", Field.ADDRESS));

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    ContactPairRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    private record FieldMark(String column, Field field) {}

    void add(ContactPair pair) {
        entities.persist(pair);
    }

    void flush() {
        entities.flush();
    }

    Optional<ContactPair> find(long id) {
        return told("select p", " and p.id = :id", ContactPair.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The pair as it is after all who had it in hand are done. */
    Optional<ContactPair> locked(long id) {
        return find(id).map(pair -> {
            entities.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
            return pair;
        });
    }

    /** All pairs of these people of which the caller sees both, whatever was said of them. */
    List<ContactPair> of(Collection<Long> people) {
        return entities.createQuery(
                        "select p" + SEEN + " and (p.oneId in :people or p.otherId in :people)", ContactPair.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** The numbers of both people of every pair that the caller sees. */
    List<Object[]> all() {
        return entities.createQuery("select p.oneId, p.otherId" + SEEN, Object[].class)
                .getResultList();
    }

    List<Long> certainAfter(long id, int most) {
        return waiting("select p.id", true, " and p.id > :id order by p.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    long count(boolean certain) {
        return waiting("select count(p)", certain, "", Long.class).getSingleResult();
    }

    /** Those that wait, the first found first. */
    List<ContactPair> waiting(boolean certain, int first, int most) {
        return waiting("select p", certain, " order by p.id", ContactPair.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next pair that waits behind that one, or before it. */
    Optional<Long> beside(long id, boolean certain, boolean before) {
        String other = before ? " and p.id < :id order by p.id desc" : " and p.id > :id order by p.id";
        return waiting("select p.id", certain, other, Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many of those that wait come before that one. */
    long place(long id, boolean certain) {
        return waiting("select count(p)", certain, " and p.id < :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private <T> TypedQuery<T> waiting(String select, boolean certain, String rest, Class<T> type) {
        return told(select, IN_LISTS + " and p.state in :waiting and p.certain = :certain" + rest, type)
                .setParameter("waiting", WAITING)
                .setParameter("certain", certain);
    }

    private <T> TypedQuery<T> told(String select, String rest, Class<T> type) {
        Caller caller = callers.current();
        StringBuilder readable = new StringBuilder();
        for (FieldMark mark : MARKS) {
            FieldChoice choice = caller.choosingBy(mark.field());
            readable.append(" and (")
                    .append(mark.column())
                    .append(" = false or ")
                    .append(choice.condition("a"))
                    .append(" and ")
                    .append(choice.condition("b"))
                    .append(')');
        }
        TypedQuery<T> query = entities.createQuery(select + SEEN + readable + rest, type);
        MARKS.forEach(mark -> caller.choosingBy(mark.field()).bindTo(query));
        return query;
    }
}
