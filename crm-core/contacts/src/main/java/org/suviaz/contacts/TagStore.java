package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Looks a mark up or makes it, in a transaction of its own. */
@ApplicationScoped
class TagStore {

    private final TagRepository tags;

    @Inject
    TagStore(TagRepository tags) {
        this.tags = tags;
    }

    protected TagStore() {
        this(null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    long number(String name) {
        return tags.find(name).orElseGet(() -> tags.add(name));
    }
}
