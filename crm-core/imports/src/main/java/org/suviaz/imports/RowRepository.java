package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of the caller's lists between file and people. */
@Dependent
class RowRepository {

    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Inject
    RowRepository(EntityManager entities) {
        this.entities = entities;
    }

    void clear(long batchId) {
        entities.createQuery("delete from ImportRow r where r.batchId = :batch")
                .setParameter("batch", batchId)
                .executeUpdate();
    }

    void add(ImportRow row) {
        entities.persist(row);
    }

    /** Sends what was added to the database and lets go of it, so that a long sheet does not fill the memory. */
    void flush() {
        entities.flush();
        entities.clear();
    }

    /** The next rows of that state, in the order of the file. */
    List<ImportRow> next(long batchId, long after, RowState state, int most) {
        return entities.createQuery(
                        "select r from ImportRow r where r.batchId = :batch and r.id > :after and r.state = :state"
                                + " order by r.id",
                        ImportRow.class)
                .setParameter("batch", batchId)
                .setParameter("after", after)
                .setParameter("state", state.name())
                .setMaxResults(most)
                .getResultList();
    }

    /** Page of rows with faults, or of those worth a look, or of those that can come in. */
    List<ImportRow> page(long batchId, RowKind kind, int from, int most) {
        return ofKind("select r", batchId, kind, " order by r.id", ImportRow.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    int count(long batchId, RowKind kind) {
        return ofKind("select count(r)", batchId, kind, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    int count(long batchId) {
        return entities.createQuery("select count(r) from ImportRow r where r.batchId = :batch", Long.class)
                .setParameter("batch", batchId)
                .getSingleResult()
                .intValue();
    }

    int count(long batchId, RowState state) {
        return entities.createQuery(
                        "select count(r) from ImportRow r where r.batchId = :batch and r.state = :state", Long.class)
                .setParameter("batch", batchId)
                .setParameter("state", state.name())
                .getSingleResult()
                .intValue();
    }

    /** Marks each row whose person stood in the list before, and says how many there are. */
    int markTwins(long batchId) {
        entities.flush();
        List<Object[]> keys = entities.createQuery(
                        "select r.id, r.twinPhone, r.twinBirth from ImportRow r where r.batchId = :batch"
                                + " and (r.twinPhone is not null or r.twinBirth is not null) order by r.id",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultList();
        Set<Object> seen = new HashSet<>();
        List<Long> twins = new ArrayList<>();
        for (Object[] row : keys) {
            boolean phone = row[1] != null && !seen.add(row[1]);
            boolean birth = row[2] != null && !seen.add(row[2]);
            if (phone || birth) {
                twins.add((Long) row[0]);
            }
        }
        for (int from = 0; from < twins.size(); from += CHUNK) {
            mark(twins.subList(from, Math.min(from + CHUNK, twins.size())));
        }
        return twins.size();
    }

    private void mark(List<Long> ids) {
        entities.createQuery("update ImportRow r set r.doubtful = true where r.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private <T> TypedQuery<T> ofKind(String select, long batchId, RowKind kind, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + " from ImportRow r where r.batchId = :batch and " + kind.condition() + order, type);
        return query.setParameter("batch", batchId);
    }
}
