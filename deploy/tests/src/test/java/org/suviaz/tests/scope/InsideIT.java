package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.Archives;

@ArquillianTest
class InsideIT {
    @Inject
    EntityManager entities;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(InsideIT.class);
    }

    @Test
    void runs_inside() {
        assertTrue(entities.getMetamodel().getEntities().size() > 1);
    }
}
