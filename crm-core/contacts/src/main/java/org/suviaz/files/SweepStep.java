package org.suviaz.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One sweep, in a transaction of its own. */
@ApplicationScoped
class SweepStep {

    private final FileRepository files;

    @Inject
    SweepStep(FileRepository files) {
        this.files = files;
    }

    protected SweepStep() {
        this(null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void sweep() {
        files.sweep();
    }
}
