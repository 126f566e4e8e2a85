package org.suviaz.security.freezes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.suviaz.security.scope.Tokens;

/** Has the database forget whoever was frozen: a statement of theirs that is running is the last that sees anything. */
@ApplicationScoped
class FrozenTokens {

    private final Tokens tokens;

    @Inject
    FrozenTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    protected FrozenTokens() {
        this(null);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsFrozen closed) {
        closed.names().keySet().forEach(tokens::forget);
    }
}
