package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Reads and adds the names of marks. */
@Dependent
class TagRepository {

    private final EntityManager entities;

    @Inject
    TagRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Long> find(String name) {
        return entities.createQuery("select t.id from Tag t where t.name = :name", Long.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    long add(String name) {
        Tag tag = new Tag(name);
        entities.persist(tag);
        return tag.id();
    }
}
