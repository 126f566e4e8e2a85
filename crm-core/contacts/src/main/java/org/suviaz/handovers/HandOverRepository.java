package org.suviaz.handovers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.database.NativeSql;
import org.suviaz.security.scope.SideChoice;

/** Keeps the offers. */
@Dependent
class HandOverRepository {

    private static final String OPEN = " h.state = :open and h.createdAt > :since";

    private final EntityManager entities;

    @Inject
    HandOverRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(HandOver offer) {
        entities.persist(offer);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<HandOver> find(long id) {
        return Optional.ofNullable(entities.find(HandOver.class, id));
    }

    /** The offer as it is after all who had it in hand are done; whoever comes next waits. */
    Optional<HandOver> locked(long id) {
        return Optional.ofNullable(entities.find(HandOver.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The person's offer that nobody has closed. */
    Optional<HandOver> openOf(long contactId) {
        return entities.createQuery("select h from HandOver h where h.openContactId = :contact", HandOver.class)
                .setParameter("contact", contactId)
                .getResultStream()
                .findFirst();
    }

    long countOpen(SideChoice side, Instant since) {
        var query = entities.createQuery(
                        "select count(h) from HandOver h where " + side.condition("h") + " and" + OPEN, Long.class)
                .setParameter("open", HandOverState.OPEN)
                .setParameter("since", since);
        side.bindTo(query);
        return query.getSingleResult();
    }

    /** Those that wait for an answer of that side, the oldest first. */
    List<HandOver> open(SideChoice side, Instant since, int first, int most) {
        var query = entities.createQuery(
                        "select h from HandOver h where " + side.condition("h") + " and" + OPEN + " order by h.id",
                        HandOver.class)
                .setParameter("open", HandOverState.OPEN)
                .setParameter("since", since);
        side.bindTo(query);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count(SideChoice side) {
        var query = entities.createQuery("select count(h) from HandOver h where " + side.condition("h"), Long.class);
        side.bindTo(query);
        return query.getSingleResult();
    }

    /** All of that side, the newest first. */
    List<HandOver> all(SideChoice side, int first, int most) {
        var query = entities.createQuery(
                "select h from HandOver h where " + side.condition("h") + " order by h.id desc", HandOver.class);
        side.bindTo(query);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    @NativeSql("the house's own procedure; takes the names out of offers that are over, and reads nothing")
    void sweep(Instant since) {
        entities.createNativeQuery("call hand_over_sweep(:since)")
                .setParameter("since", since)
                .executeUpdate();
    }
}
