package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** Clears the values of some people in one transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ValueSweepLedger {

    private final ValueSweepRepository values;

    @Inject
    ValueSweepLedger(ValueSweepRepository values) {
        this.values = values;
    }

    protected ValueSweepLedger() {
        this(null);
    }

    /** How many rows went, of people who had a value before that day; none where nothing is left. */
    long clear(int fieldId, LocalDate until) {
        return values.clear(fieldId, until);
    }
}
