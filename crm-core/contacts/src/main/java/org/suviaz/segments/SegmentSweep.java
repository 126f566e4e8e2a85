package org.suviaz.segments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.suviaz.jobs.Hourly;

/** Clears away what accounts kept for themselves that have ended; nobody can open it anyway. */
@ApplicationScoped
class SegmentSweep implements Hourly {

    private final SegmentRepository segments;

    @Inject
    SegmentSweep(SegmentRepository segments) {
        this.segments = segments;
    }

    protected SegmentSweep() {
        this(null);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void tick() {
        segments.sweep();
    }
}
