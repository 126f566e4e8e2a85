package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Stripped;
import org.suviaz.tests.wall.OpenedWall;

/**
 * Without the filter annotation in the class file the database still shows no foreign people. With its wall opened too the
 * very same checks see them: so they would tell.
 */
@ArquillianTest
class ScopeWithoutFilterIT {
    @Inject
    ScopeChecks checks;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.mutated(
                Archives.with(
                        ScopeWithoutFilterIT.class, ScopeChecks.class, TwoZones.class, Rows.class, OpenedWall.class),
                "crm-security.jar",
                "org.suviaz.security.scope.ScopedEntity",
                Stripped.of("org.hibernate.annotations.Filter", "org.hibernate.annotations.FilterDef"));
    }

    @Test
    @Proves("A14")
    void the_checks_tell_that_the_filter_is_gone() throws Exception {
        Set<String> told = OpenedWall.altogether(OpenedWall.ownerInside(), OpenedWall.PEOPLE, () -> checks.failures()
                .keySet());
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
    void the_database_shows_nobody_of_another_zone_all_the_same() {
        assertEquals(Map.of(), checks.failures());
    }

    @Test
    @RunAsClient
    void a_visitor_of_another_zone_gets_the_card_where_neither_wall_stands() throws Exception {
        assertEquals(404, ForeignCard.status());
        assertEquals(
                200, OpenedWall.forReading(House.database().owner(), OpenedWall.PEOPLE, () -> ForeignCard.status()));
        assertEquals(404, ForeignCard.status());
    }
}
