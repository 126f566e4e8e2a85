package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.suviaz.contacts.FieldChange;
import org.suviaz.contacts.RowVerdict;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;

/** The rows of the caller's lists between file and people. */
@Dependent
class RowRepository {

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

    /** The next rows of a list that something may come of, in the order of the file; for reading alone. */
    List<ImportRow> next(long batchId, long after, int most) {
        return entities.createQuery(
                        "select r from ImportRow r where r.id > :after and r.id < :end"
                                + " and r.state in ('NEW', 'CHANGED', 'DOUBTFUL') order by r.id",
                        ImportRow.class)
                .setParameter("after", Math.max(after, ImportRow.firstId(batchId)))
                .setParameter("end", ImportRow.firstId(batchId + 1))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of them there are. */
    long left(long batchId, long after) {
        return entities.createQuery(
                        "select count(r) from ImportRow r where r.batchId = :batch and r.id > :after"
                                + " and r.state in ('NEW', 'CHANGED', 'DOUBTFUL')",
                        Long.class)
                .setParameter("batch", batchId)
                .setParameter("after", after)
                .getSingleResult();
    }

    /** Says of these rows what became of them, where that is not what was expected. */
    void became(Collection<Long> ids, RowVerdict state) {
        entities.createQuery("update ImportRow r set r.state = :state where r.id in :ids")
                .setParameter("state", state.name())
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** The same of a row that turned out to have faults. */
    void becameFault(long id, List<FieldProblem> found) {
        entities.createQuery("update ImportRow r set r.state = 'FAULT', r.problems = :found where r.id = :id")
                .setParameter("found", Findings.packed(found))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** By what people who stand in the list twice are noticed: two texts a row, either may be null. */
    Stream<Object[]> twinKeys(long batchId) {
        return entities.createQuery(
                        "select r.twinPhone, r.twinBirth from ImportRow r where r.batchId = :batch"
                                + " and (r.twinPhone is not null or r.twinBirth is not null)",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultStream();
    }

    /** How many rows there are of each kind, which together are all of the list. */
    RowCounts accounted(ImportBatch batch) {
        RowCounts counts = counts(batch.id());
        if (counts.all() != batch.rows()) {
            throw new Problem("imports.problem.miscounted");
        }
        return counts;
    }

    private RowCounts counts(long batchId) {
        Map<RowVerdict, Integer> counts = new EnumMap<>(RowVerdict.class);
        entities.createQuery(
                        "select r.state, count(r) from ImportRow r where r.batchId = :batch group by r.state",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultStream()
                .forEach(row -> counts.put(RowVerdict.valueOf((String) row[0]), ((Long) row[1]).intValue()));
        return new RowCounts(counts);
    }

    /** How often each field of people who are there changes, in the order of the form. */
    List<FieldFigure> fieldChanges(long batchId) {
        Map<String, int[]> figures = new LinkedHashMap<>();
        entities.createQuery(
                        "select r.changes from ImportRow r where r.batchId = :batch and r.state = 'CHANGED'",
                        String.class)
                .setParameter("batch", batchId)
                .getResultStream()
                .flatMap(packed -> ImportRow.changes(packed).stream())
                .forEach(change -> count(figures, change));
        return figures.entrySet().stream()
                .map(one -> new FieldFigure(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .toList();
    }

    private static void count(Map<String, int[]> figures, FieldChange change) {
        int[] figure = figures.computeIfAbsent(change.field(), none -> new int[2]);
        figure[0]++;
        boolean goes = !change.before().isEmpty() && !change.after().contains(change.before());
        figure[1] += goes ? 1 : 0;
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

    private <T> TypedQuery<T> ofKind(String select, long batchId, RowKind kind, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + " from ImportRow r where r.batchId = :batch and " + kind.condition() + order, type);
        return query.setParameter("batch", batchId);
    }
}
