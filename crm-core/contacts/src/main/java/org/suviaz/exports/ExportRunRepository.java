package org.suviaz.exports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes the caller's runs. */
@Dependent
class ExportRunRepository {

    private static final Duration DAY = Duration.ofHours(24);

    /** How long a run without a file counts: one that is at work, and not one that broke down. */
    private static final Duration SOON = Duration.ofMinutes(10);

    /** Longer than a request waits for its answer, and a yes for what follows it. */
    private static final Duration NEEDED = Duration.ofDays(3);

    private final EntityManager entities;

    @Inject
    ExportRunRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(ExportRun run) {
        entities.persist(run);
        entities.flush();
    }

    Optional<ExportRun> find(long id) {
        return Optional.ofNullable(entities.find(ExportRun.class, id));
    }

    /** The one that this form began already. */
    Optional<ExportRun> bySaveKey(String key) {
        return entities.createQuery("select r from ExportRun r where r.saveKey = :key", ExportRun.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Of what can never be made any more the filter goes, which may hold a searched name. */
    void forgetOld(Instant now) {
        entities.createQuery(
                        "update ExportRun r set r.sealed = :nothing where r.sealed <> :nothing and r.askedAt < :old")
                .setParameter("nothing", new byte[0])
                .setParameter("old", now.minus(NEEDED))
                .executeUpdate();
    }

    /** How many people were taken out within a day, or are just being, without a second person. */
    long takenAlone(Instant now) {
        return entities.createQuery(
                        "select coalesce(sum(r.people), 0) from ExportRun r where r.requestId is null"
                                + " and (r.readyAt > :day or r.readyAt is null and r.startedAt > :soon)",
                        Long.class)
                .setParameter("day", now.minus(DAY))
                .setParameter("soon", now.minus(SOON))
                .getSingleResult();
    }

    /** Whether that visit takes the file at this moment, as the first and only one. */
    boolean take(long id, String seat, Instant now) {
        return entities.createQuery("update ExportRun r set r.takenAt = :now where r.id = :id and r.seat = :seat"
                                + " and r.takenAt is null and r.readyAt > :since")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("seat", seat)
                        .setParameter("since", now.minus(ExportRun.WAITS))
                        .executeUpdate()
                == 1;
    }

    long count() {
        return entities.createQuery("select count(r) from ExportRun r", Long.class)
                .getSingleResult();
    }

    /** The newest first. */
    List<ExportRun> page(int first, int most) {
        return entities.createQuery("select r from ExportRun r order by r.id desc", ExportRun.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
