package org.suviaz.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.Archives;

/** What has stood too long in an own field goes by itself, and what has not stays. */
@ArquillianTest
class ValueExpiryIT {
    @Inject
    ExpiringField field;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(ValueExpiryIT.class, ExpiringField.class);
    }

    @Test
    void a_value_is_cleared_after_its_time_by_the_hourly_work_and_the_journal_has_it() {
        assertEquals("старое: няма, expired 12.5; новае: 12.5, ", field.afterTheTick());
    }
}
