package org.suviaz.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the one persistence context of the house to the repositories, so that they can ask for it by constructor. */
@ApplicationScoped
class Database {

    @Produces
    @PersistenceContext(unitName = "suviaz")
    private EntityManager entityManager;
}
