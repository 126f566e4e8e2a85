package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What there is to hear about accounts. */
@Dependent
class AccountAlarmRepository {

    private final EntityManager entities;

    @Inject
    AccountAlarmRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(AccountAlarm alarm) {
        entities.persist(alarm);
    }

    /** The latest first. */
    List<AccountAlarm> since(Instant since, int most) {
        return entities.createQuery(
                        "select a from AccountAlarm a where a.at >= :since order by a.id desc", AccountAlarm.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
