package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Second factors and recovery codes. What counts once or counts up is one conditional statement, so that of two requests
 * at the same moment one alone succeeds; no row is locked while anything is computed.
 */
@Dependent
class SecondFactorRepository {

    private final EntityManager entities;

    @Inject
    SecondFactorRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Asks the database each time, for account 0 too, which has none. */
    Optional<SecondFactor> of(int accountId) {
        return entities.createQuery("select f from SecondFactor f where f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes the code of that step as used and forgets the wrong tries.
     *
     * @param wrong how many there were when the try began
     * @return whether it was to be had: neither used before nor others' wrong tries meanwhile
     */
    boolean use(int accountId, long step, int wrong) {
        return entities.createQuery("update SecondFactor f set f.lastStep = :step, f.wrong = 0"
                                + " where f.accountId = :account and f.lastStep < :step and f.wrong = :wrong")
                        .setParameter("step", step)
                        .setParameter("account", accountId)
                        .setParameter("wrong", wrong)
                        .executeUpdate()
                > 0;
    }

    /** Counts a wrong try; gives how many there are with it, 0 where there is no such account. */
    int countWrong(int accountId, Instant now) {
        entities.createQuery(
                        "update SecondFactor f set f.wrong = f.wrong + 1, f.lastWrongAt = :now where f.accountId = :account")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
        return entities.createQuery("select f.wrong from SecondFactor f where f.accountId = :account", Integer.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /** Takes the place of what the account had. */
    void replace(SecondFactor factor, List<byte[]> codes) {
        drop(factor.accountId());
        entities.persist(factor);
        codes.forEach(hash -> entities.persist(new RecoveryCode(factor.accountId(), hash)));
        entities.flush();
    }

    /** Takes a recovery code as used; gives whether there was such a one. */
    boolean spend(int accountId, byte[] hash, Instant now) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now"
                                + " where c.accountId = :account and c.hash = :hash and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }

    /** Whether that recovery code is still to be had. */
    boolean holds(int accountId, byte[] hash) {
        return entities.createQuery(
                                "select count(c) from RecoveryCode c"
                                        + " where c.accountId = :account and c.hash = :hash and c.usedAt is null",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    /** The account has none any more, and no recovery code. */
    void drop(int accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        of(accountId).ifPresent(entities::remove);
        entities.flush();
    }
}
