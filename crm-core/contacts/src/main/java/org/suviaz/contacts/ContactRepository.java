package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    void flush() {
        entities.flush();
    }

    /** Writes what is waiting and forgets it, so that a long list does not fill the memory. */
    void flushAndForget() {
        entities.flush();
        entities.clear();
    }
}
