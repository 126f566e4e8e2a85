package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of marks by their exact names; a new name is committed by itself and kept for good. */
@ApplicationScoped
class TagNames {

    private final Map<String, Long> numbers = new ConcurrentHashMap<>();
    private final TagStore store;

    @Inject
    TagNames(TagStore store) {
        this.store = store;
    }

    protected TagNames() {
        this(null);
    }

    synchronized long number(String name) {
        return numbers.computeIfAbsent(name, store::number);
    }
}
