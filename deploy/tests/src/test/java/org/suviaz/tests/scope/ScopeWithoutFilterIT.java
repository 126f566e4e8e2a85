package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.Stripped;

/** Without the filter annotation in the class file the very same checks see foreign people: so they would tell. */
@ArquillianTest
class ScopeWithoutFilterIT {
    @Inject
    ScopeChecks checks;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.mutated(
                Archives.with(ScopeWithoutFilterIT.class, ScopeChecks.class, TwoZones.class, Rows.class),
                "crm-security.jar",
                "org.suviaz.security.scope.ScopedEntity",
                Stripped.of("org.hibernate.annotations.Filter", "org.hibernate.annotations.FilterDef"));
    }

    @Test
    @Proves("A14")
    void the_checks_tell_that_the_filter_is_gone() {
        Set<String> told = checks.failures().keySet();
        for (String entity : Set.of("Contact", "ContactPhone", "ContactTag", "ContactChange")) {
            for (String check : Set.of(
                    "no foreign row is in a list",
                    "no foreign row is counted",
                    "a foreign row is not there by its key",
                    "nobody sees nothing")) {
                assertTrue(told.contains(entity + ": " + check), () -> entity + ": " + check + " not in " + told);
            }
        }
        assertTrue(told.contains("Contact: a bulk update passes a foreign row by"), told::toString);
    }

    @Test
    @RunAsClient
    void a_visitor_of_another_zone_would_get_the_card() {
        assertEquals(200, ForeignCard.status());
    }
}
