package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps which record went into which; both people stand in every question, so that it is there for whoever sees both. */
@Dependent
class MergeRepository {

    private static final String SEEN =
            " from ContactMerged m, Contact a, Contact b where a.id = m.staysId and b.id = m.goneId";

    private static final String OPEN =
            SEEN + " and m.undoneAt is null and m.mergedAt > :since and b.putAwayAt is not null";

    private final EntityManager entities;

    @Inject
    MergeRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(ContactMerged merged) {
        entities.persist(merged);
        entities.flush();
    }

    /** Both people, held until the end of the transaction, the lower number first: of two who merge them one waits. */
    Optional<Contact> locked(long id) {
        return Optional.ofNullable(entities.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ContactMerged> find(long id) {
        return query("select m" + SEEN + " and m.id = :id", ContactMerged.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void refresh(ContactMerged merged) {
        entities.refresh(merged);
    }

    long countOpen(Instant since) {
        return query("select count(m)" + OPEN, Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The newest first. */
    List<ContactMerged> open(Instant since, int first, int most) {
        return query("select m" + OPEN + " order by m.id desc", ContactMerged.class)
                .setParameter("since", since)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The records that went into that one, and into those in their turn, as far as the caller sees them. */
    List<Long> goneInto(long contactId) {
        List<Long> gone = new ArrayList<>();
        List<Long> next = List.of(contactId);
        while (!next.isEmpty()) {
            next = query(
                            "select m.goneId" + SEEN
                                    + " and m.staysId in :into and m.undoneAt is null and b.putAwayAt is not null",
                            Long.class)
                    .setParameter("into", next)
                    .getResultList()
                    .stream()
                    .filter(id -> id != contactId && !gone.contains(id))
                    .distinct()
                    .toList();
            gone.addAll(next);
        }
        return gone;
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        return entities.createQuery(text, type);
    }
}
