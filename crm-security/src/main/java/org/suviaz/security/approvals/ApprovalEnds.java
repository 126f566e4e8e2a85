package org.suviaz.security.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Finds the requests that nobody answered in time; apart from what the finder does, so that it stays found. */
@ApplicationScoped
class ApprovalEnds {

    private final ApprovalRepository approvals;
    private final ApprovalKinds kinds;
    private final AuditLog log;

    @Inject
    ApprovalEnds(ApprovalRepository approvals, ApprovalKinds kinds, AuditLog log) {
        this.approvals = approvals;
        this.kinds = kinds;
        this.log = log;
    }

    protected ApprovalEnds() {
        this(null, null, null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void find(Instant now) {
        for (Approval late : approvals.late(now)) {
            if (approvals.expire(late.id(), now)) {
                // nobody's deed: it would be wrong to write down who came by
                log.appendFor("", AuditKind.APPROVAL_EXPIRED, ApprovalRow.code(late.id()), 1);
                kinds.row(late).ifPresent(row -> kinds.of(row.kind()).dropped(row));
            }
        }
    }
}
