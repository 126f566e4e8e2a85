package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.ZoneChoice;

/** Reads and writes single people. */
@Dependent
class ContactRepository {

    private final EntityManager entities;

    @Inject
    ContactRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Contact contact) {
        entities.persist(contact);
    }

    Optional<Contact> find(long id) {
        return Optional.ofNullable(entities.find(Contact.class, id));
    }

    /** Those of these people who are there for the caller, by their number. */
    List<Contact> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Contact c where c.id in :ids order by c.id", Contact.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The person whom that form saved already. */
    Optional<Long> idBySaveKey(String saveKey) {
        if (saveKey == null || saveKey.isBlank()) {
            return Optional.empty();
        }
        return entities.createQuery("select c.id from Contact c where c.saveKey = :key", Long.class)
                .setParameter("key", saveKey)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** Those of these forms that saved somebody already. */
    List<String> known(List<String> saveKeys) {
        return saveKeys.isEmpty()
                ? List.of()
                : entities.createQuery("select c.saveKey from Contact c where c.saveKey in :keys", String.class)
                        .setParameter("keys", saveKeys)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
    }

    /** The names of those of these people who are there for the caller. */
    Map<Long, String> namesOf(Collection<Long> ids, Language language) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c.id, c.surnameBe, c.givenBe, c.patronymicBe, c.surnameRu, c.givenRu,"
                                        + " c.patronymicRu from Contact c where c.id in :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0], row -> name(row).in(language)));
    }

    private static Bilingual name(Object[] row) {
        return new Bilingual(
                new PersonName((String) row[1], (String) row[2], (String) row[3]).whole(),
                new PersonName((String) row[4], (String) row[5], (String) row[6]).whole());
    }

    /** The first of those in the lists of a zone, by their number. */
    List<Contact> some(ZoneChoice zone, int most) {
        TypedQuery<Contact> query = entities.createQuery(
                "select c from Contact c where c.putAwayAt is null and " + zone.condition("c") + " order by c.id",
                Contact.class);
        zone.bindTo(query);
        return query.setMaxResults(most).getResultList();
    }

    long countAll() {
        return entities.createQuery("select count(c) from Contact c where c.putAwayAt is null", Long.class)
                .getSingleResult();
    }

    long countNewSince(Instant since) {
        return entities.createQuery(
                        "select count(c) from Contact c where c.putAwayAt is null and c.createdAt >= :since",
                        Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** A form of the person that is open anywhere is an old one from now on, though only what belongs to the person changed. */
    void renew(Contact contact) {
        // at once: the other way of increasing comes with the commit, when the person has been let go of
        entities.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }

    /** Lets go of whom it read. */
    void forget() {
        entities.clear();
    }

    /** Writes what is waiting and forgets it, so that a long list does not fill the memory. */
    void flushAndForget() {
        entities.flush();
        entities.clear();
    }
}
