package org.suviaz.exports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What second persons are asked about. */
@Dependent
class ExportRequestRepository {

    private final EntityManager entities;

    @Inject
    ExportRequestRepository(EntityManager entities) {
        this.entities = entities;
    }

    long add(ExportRequest request) {
        entities.persist(request);
        entities.flush();
        return request.id();
    }

    Optional<ExportRequest> find(long id) {
        return Optional.ofNullable(entities.find(ExportRequest.class, id));
    }
}
