package org.suviaz.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import org.suviaz.database.NativeSql;

/** Reads and writes jobs; of others' jobs it knows no more than that somebody has to go on with them. */
@Dependent
class JobRepository {

    private final EntityManager entities;

    @Inject
    JobRepository(EntityManager entities) {
        this.entities = entities;
    }

    JobRun add(JobRun job) {
        entities.persist(job);
        return job;
    }

    Optional<JobRun> find(long id) {
        return Optional.ofNullable(entities.find(JobRun.class, id));
    }

    /**
     * The job, locked until the transaction ends, as soon as a step at work has ended.
     *
     * @throws JobBusy where that takes too long
     */
    Optional<JobRun> lock(long id) {
        try {
            return Optional.ofNullable(entities.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE));
        } catch (PessimisticLockException | LockTimeoutException late) {
            throw new JobBusy(late);
        }
    }

    /** Waits for the step at work, and so comes before the next one. */
    void askToStop(long id) {
        entities.createQuery("update JobRun j set j.stopAsked = true where j.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<JobRun> latest(String kind, long subjectId) {
        return entities.createQuery(
                        "select j from JobRun j where j.kind = :kind and j.subjectId = :subject order by j.id desc",
                        JobRun.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<JobRun> latest(String kind) {
        return entities.createQuery("select j from JobRun j where j.kind = :kind order by j.id desc", JobRun.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<JobRun> mine(int most) {
        return entities.createQuery("select j from JobRun j order by j.id desc", JobRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    @NativeSql("a start of the server has no caller, so the filter hides every job; reads whose turn it is and no more")
    List<JobStarted> unfinished() {
        List<?> rows = entities.createNativeQuery(
                        "select id, owner_id from job_run where state in ('WAITING', 'RUNNING') order by id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new JobStarted(((Number) row[0]).longValue(), ((Number) row[1]).intValue()))
                .toList();
    }

    @NativeSql(
            "an owner whose account has ended or is frozen can reach no row any more; ends that owner's job and reads nothing")
    void endForLostOwner(long id) {
        entities.createNativeQuery("update job_run set state = 'STOPPED', result = :reason, ended_at = utc_timestamp(3)"
                        + " where id = :id and state in ('WAITING', 'RUNNING')")
                .setParameter("reason", JobRow.OWNER_GONE)
                .setParameter("id", id)
                .executeUpdate();
    }
}
