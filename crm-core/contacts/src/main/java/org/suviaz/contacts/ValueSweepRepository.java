package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.suviaz.database.NativeSql;

/** Has the database clear what has stood too long; the house, which asks for it, sees nobody. */
@Dependent
class ValueSweepRepository {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    @Inject
    ValueSweepRepository(EntityManager entities) {
        this.entities = entities;
    }

    @NativeSql("the house's own procedure; clears values whose time is over and tells how many went, and of none whose")
    long clear(int fieldId, LocalDate until) {
        return ((Number) entities.createNativeQuery("call contact_value_expire(:field, :until, :most)")
                        .setParameter("field", fieldId)
                        .setParameter("until", until)
                        .setParameter("most", AT_ONCE)
                        .getSingleResult())
                .longValue();
    }
}
