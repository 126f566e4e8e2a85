package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.suviaz.jobs.Hourly;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Closes the lists that nobody touched for 30 days, and those of accounts that have ended; each is an entry of the log. */
@ApplicationScoped
class BatchSweep implements Hourly {

    private static final int AT_ONCE = 100;

    private final BatchRepository batches;
    private final AuditLog log;

    @Inject
    BatchSweep(BatchRepository batches, AuditLog log) {
        this.batches = batches;
        this.log = log;
    }

    protected BatchSweep() {
        this(null, null);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void tick() {
        batches.overdue(AT_ONCE).forEach(batch -> {
            log.append(AuditKind.IMPORT_DROPPED, Imports.object(batch.id()), batch.rows());
            batches.close(batch.id());
        });
    }
}
