package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.Archives;

/** Whatever code inside the house asks for, scope answers: no rows of foreign zones, no writes into them. */
@ArquillianTest
class ScopeInsideIT {
    @Inject
    ScopeChecks checks;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(ScopeInsideIT.class, ScopeChecks.class, TwoZones.class, ValueForAll.class, Rows.class);
    }

    @Test
    void every_check_holds_for_every_entity() {
        assertEquals(Map.of(), checks.failures());
    }

    @Test
    void people_and_files_are_among_what_is_checked() {
        List<String> names = checks.names();
        for (String entity : List.of(
                "Contact:",
                "ContactPhone:",
                "ContactTag:",
                "ContactExtra:",
                "ContactValue:",
                "ContactConsent:",
                "ContactChange:",
                "StoredFile:")) {
            assertTrue(names.stream().anyMatch(name -> name.startsWith(entity)), () -> entity + " not in " + names);
        }
    }
}
