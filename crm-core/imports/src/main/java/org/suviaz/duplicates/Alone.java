package org.suviaz.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.BooleanSupplier;

/** A transaction for one piece of work. */
@ApplicationScoped
class Alone {

    @Transactional(TxType.REQUIRES_NEW)
    boolean done(BooleanSupplier work) {
        return work.getAsBoolean();
    }
}
