package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.database.NativeSql;
import org.suviaz.problems.NotThere;

/** The caller's lists and their sheets. */
@Dependent
class BatchRepository {

    private final EntityManager entities;

    @Inject
    BatchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The list of that number.
     *
     * @throws NotThere where there is none or it is another's
     */
    ImportBatch get(long id) {
        ImportBatch batch = entities.find(ImportBatch.class, id);
        if (batch == null) {
            throw new NotThere();
        }
        return batch;
    }

    /** The same, for one act at a time: a second click waits until the first is through, and then sees what it did. */
    ImportBatch locked(long id) {
        ImportBatch batch = get(id);
        entities.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    List<ImportBatch> latest(int most) {
        return entities.createQuery("select b from ImportBatch b order by b.id desc", ImportBatch.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first list with the very same content, where this is not it. */
    Optional<Long> sameAs(ImportBatch batch) {
        return entities.createQuery(
                        "select min(b.id) from ImportBatch b where b.sha256 = :sha256 and b.id < :id", Long.class)
                .setParameter("sha256", batch.sha256())
                .setParameter("id", batch.id())
                .getResultStream()
                .flatMap(id -> Optional.ofNullable(id).stream())
                .findFirst();
    }

    /** The lists of earlier times with the very same content, without those of which it was only asked; the latest first. */
    List<ImportBatch> earlier(ImportBatch batch, int most) {
        return entities.createQuery(
                        "select b from ImportBatch b where b.sha256 = :sha256 and b.id < :id and b.state <> :asked"
                                + " and b.thrownAway = false order by b.id desc",
                        ImportBatch.class)
                .setParameter("sha256", batch.sha256())
                .setParameter("id", batch.id())
                .setParameter("asked", BatchState.ASKED.name())
                .setMaxResults(most)
                .getResultList();
    }

    List<ImportSheet> sheets(long batchId) {
        return entities.createQuery(
                        "select s from ImportSheet s where s.batchId = :batch order by s.place", ImportSheet.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    List<ImportSheet> chosenSheets(long batchId) {
        return sheets(batchId).stream().filter(ImportSheet::chosen).toList();
    }

    /** How many files came since then, and how many bytes they have together. */
    Received since(Instant when) {
        Object[] sums = entities.createQuery(
                        "select count(b), coalesce(sum(b.fileSize), 0) from ImportBatch b where b.receivedAt >= :since",
                        Object[].class)
                .setParameter("since", when)
                .getSingleResult();
        return new Received(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    void add(ImportBatch batch) {
        entities.persist(batch);
        entities.flush();
    }

    void add(ImportSheet sheet) {
        entities.persist(sheet);
    }

    @NativeSql("the house's own view, for the lists of all owners; reads numbers alone")
    List<Overdue> overdue(int most) {
        List<?> rows = entities.createNativeQuery("select id, all_rows from import_overdue order by id")
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Overdue(((Number) row[0]).longValue(), ((Number) row[1]).intValue()))
                .toList();
    }

    @NativeSql("the house's own procedure, for the lists of all owners; destroys one and reads nothing")
    void close(long batchId) {
        entities.createNativeQuery("call import_close(:batch)")
                .setParameter("batch", batchId)
                .executeUpdate();
    }

    /** What a list held of people goes with it; the batch stays, for the log speaks of it. */
    void removeSheets(long batchId) {
        entities.createQuery("delete from ImportSheet s where s.batchId = :batch")
                .setParameter("batch", batchId)
                .executeUpdate();
    }

    /** How much came. */
    record Received(long files, long bytes) {}

    /** A list that nobody works on any more. */
    record Overdue(long id, int rows) {}
}
