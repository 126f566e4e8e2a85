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

    @NativeSql(
            "the sweep works for nobody; closes offers by time, or of people who are not where they were offered from,"
                    + " takes their names out and gives nothing out")
    int sweep(Instant since, Instant now) {
        return entities.createNativeQuery("update hand_over h set h.state = 'ENDED', h.closed_at = :now,"
                        + " h.open_contact_id = null, h.name_be = '', h.name_ru = '', h.town_be = '', h.town_ru = '',"
                        + " h.version = h.version + 1 where h.state = 'OPEN' and (h.created_at <= :since or not exists"
                        + " (select 1 from contact c where c.id = h.contact_id and c.zone_id = h.from_zone_id"
                        + " and c.put_away_at is null))")
                .setParameter("now", now)
                .setParameter("since", since)
                .executeUpdate();
    }
}
