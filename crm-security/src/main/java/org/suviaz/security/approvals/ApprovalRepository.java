package org.suviaz.security.approvals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.problems.Problem;

/** Requests, waiting and answered. */
@Dependent
class ApprovalRepository {

    private static final int MOST = 200;

    private final EntityManager entities;

    @Inject
    ApprovalRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Approval approval) {
        entities.persist(approval);
        entities.flush();
    }

    /** The request, locked until the transaction ends, so that of two answers one comes first. */
    Optional<Approval> lock(long id) {
        try {
            return Optional.ofNullable(entities.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE));
        } catch (PessimisticLockException | LockTimeoutException late) {
            throw new Problem("approvals.problem.busy");
        }
    }

    /** The oldest that wait for an answer and are not late. */
    List<Approval> waiting(Instant now) {
        return entities.createQuery(
                        "select a from Approval a where a.state = :waiting and a.till > :now order by a.id",
                        Approval.class)
                .setParameter("waiting", ApprovalState.WAITING)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The same thing, asked for by the same account and not answered yet. */
    Optional<Approval> waiting(ApprovalRequest request, int askedBy, Instant now) {
        return entities.createQuery(
                        "select a from Approval a where a.state = :waiting and a.till > :now and a.kind = :kind"
                                + " and a.subject = :subject and a.zoneId = :zone and a.askedBy = :account",
                        Approval.class)
                .setParameter("waiting", ApprovalState.WAITING)
                .setParameter("now", now)
                .setParameter("kind", request.kind())
                .setParameter("subject", request.subject())
                .setParameter("zone", request.zoneId())
                .setParameter("account", askedBy)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What that account asked for, the newest first. */
    List<Approval> askedBy(int account, int most) {
        return entities.createQuery(
                        "select a from Approval a where a.askedBy = :account order by a.id desc", Approval.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose end has come and was not found out yet. */
    List<Approval> late(Instant now) {
        return entities.createQuery(
                        "select a from Approval a where a.state = :waiting and a.till <= :now order by a.id",
                        Approval.class)
                .setParameter("waiting", ApprovalState.WAITING)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether it was this transaction that ended it. */
    boolean expire(long id, Instant now) {
        return entities.createQuery("update Approval a set a.state = :expired, a.decidedAt = :now"
                                + " where a.id = :id and a.state = :waiting")
                        .setParameter("expired", ApprovalState.EXPIRED)
                        .setParameter("waiting", ApprovalState.WAITING)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
