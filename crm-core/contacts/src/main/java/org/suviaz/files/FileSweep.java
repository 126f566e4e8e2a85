package org.suviaz.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.suviaz.jobs.Hourly;

/** Clears away the files whose time is over; until then nobody can read them anyway. */
@ApplicationScoped
class FileSweep implements Hourly {

    private final FileRepository files;

    @Inject
    FileSweep(FileRepository files) {
        this.files = files;
    }

    protected FileSweep() {
        this(null);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void tick() {
        files.sweep();
    }
}
