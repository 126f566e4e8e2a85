package org.suviaz.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suviaz.contacts.ContactPairs;
import org.suviaz.contacts.Scanned;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Compares all people of its owner in one step; a second one finds nothing that the first one kept. */
@ApplicationScoped
class ScanJob implements JobKind {

    static final String KIND = "duplicates-scan";

    private final ContactPairs pairs;
    private final AuditLog log;

    @Inject
    ScanJob(ContactPairs pairs, AuditLog log) {
        this.pairs = pairs;
        this.log = log;
    }

    protected ScanJob() {
        this(null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long nothing, String checkpoint) {
        Scanned scanned = pairs.scan();
        log.append(AuditKind.DUPLICATES_SCANNED, "", scanned.people());
        return Step.last(scanned.people(), 0, String.valueOf(scanned.fresh()));
    }
}
