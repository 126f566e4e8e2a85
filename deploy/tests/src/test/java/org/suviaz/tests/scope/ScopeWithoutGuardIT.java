package org.suviaz.tests.scope;

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

/** Without the guard in the class file the very same checks see foreign writes pass: so they would tell. */
@ArquillianTest
class ScopeWithoutGuardIT {
    @Inject
    ScopeChecks checks;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.mutated(
                Archives.with(ScopeWithoutGuardIT.class, ScopeChecks.class, TwoZones.class, Rows.class),
                "crm-security.jar",
                "org.suviaz.security.scope.ScopedEntity",
                Stripped.of("jakarta.persistence.EntityListeners"));
    }

    @Test
    @Proves("A14")
    void the_checks_tell_that_the_guard_is_gone() {
        Set<String> told = checks.failures().keySet();
        for (String check : Set.of(
                "a row of one's own cannot be moved into a foreign zone", "a row cannot be added in a foreign zone")) {
            assertTrue(told.contains("Contact: " + check), () -> check + " not in " + told);
        }
    }
}
