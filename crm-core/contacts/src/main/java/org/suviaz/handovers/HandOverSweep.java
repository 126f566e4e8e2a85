package org.suviaz.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.suviaz.jobs.Hourly;

/** Takes the names out of offers whose time is over, and of people who left in a way that nobody told of. */
@ApplicationScoped
class HandOverSweep implements Hourly {

    private final HandOverRepository offers;

    @Inject
    HandOverSweep(HandOverRepository offers) {
        this.offers = offers;
    }

    protected HandOverSweep() {
        this(null);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void tick() {
        offers.sweep(Instant.now().minus(HandOver.STANDS));
    }
}
