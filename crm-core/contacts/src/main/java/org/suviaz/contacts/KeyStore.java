package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;

/**
 * Commits new folded names by itself: a number that is in memory must be in the database too, whatever becomes of the
 * person for whom it was needed.
 */
@ApplicationScoped
class KeyStore {

    private final KeyRepository keys;

    @Inject
    KeyStore(KeyRepository keys) {
        this.keys = keys;
    }

    protected KeyStore() {
        this(null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Map<String, Integer> all(KeyKind kind) {
        return keys.all(kind);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Map<String, Integer> add(KeyKind kind, Collection<String> folded) {
        return keys.add(kind, folded);
    }
}
