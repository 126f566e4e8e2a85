package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.Stripped;
import org.suviaz.tests.wall.OpenedWall;

/**
 * Without the guard in the class file the database still refuses foreign writes, and as cleanly. With its wall opened too
 * the very same checks see them pass: so they would tell.
 */
@ArquillianTest
class ScopeWithoutGuardIT {
    @Inject
    ScopeChecks checks;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.mutated(
                Archives.with(
                        ScopeWithoutGuardIT.class, ScopeChecks.class, TwoZones.class, Rows.class, OpenedWall.class),
                "crm-security.jar",
                "org.suviaz.security.scope.ScopedEntity",
                Stripped.of("jakarta.persistence.EntityListeners"));
    }

    @Test
    @Proves("A14")
    void the_checks_tell_that_the_guard_is_gone() throws Exception {
        Set<String> told = OpenedWall.altogether(OpenedWall.ownerInside(), OpenedWall.PEOPLE, () -> checks.failures()
                .keySet());
        for (String check : Set.of(
                "a row of one's own cannot be moved into a foreign zone", "a row cannot be added in a foreign zone")) {
            assertTrue(told.contains("Contact: " + check), () -> check + " not in " + told);
        }
    }

    /** The guard stamps new rows as well, so one without it lacks its moment; moving is refused by the database alone. */
    @Test
    @Proves("A5")
    void the_database_lets_no_row_be_moved_into_a_foreign_zone_all_the_same() {
        Set<String> told = checks.failures().keySet();
        for (String entity : Set.of("Contact", "ContactPhone", "ContactTag", "ContactChange")) {
            String check = entity + ": a row of one's own cannot be moved into a foreign zone";
            assertFalse(told.contains(check), () -> check + " in " + told);
        }
    }
}
