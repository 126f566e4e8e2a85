package org.suviaz.security.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.geo.zones.ZoneRow;

/** A request for a second person's word, up to its end. */
@Entity
@Table(name = "approval")
class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "subject", nullable = false, updatable = false)
    private String subject;

    @Column(name = "zone_id", nullable = false, updatable = false)
    private int zoneId;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private int askedBy;

    @Column(name = "asker", nullable = false, updatable = false)
    private String asker;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "till", nullable = false, updatable = false)
    private Instant till;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state", nullable = false)
    private ApprovalState state = ApprovalState.WAITING;

    @Column(name = "decided_by")
    private Integer decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Approval() {}

    Approval(ApprovalRequest request, int askedBy, String asker, Instant askedAt, Instant till) {
        this.kind = request.kind();
        this.subject = request.subject();
        this.zoneId = request.zoneId();
        this.askedBy = askedBy;
        this.asker = asker;
        this.askedAt = askedAt;
        this.till = till;
    }

    Long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    int zoneId() {
        return zoneId;
    }

    int askedBy() {
        return askedBy;
    }

    boolean waiting() {
        return state == ApprovalState.WAITING;
    }

    /** Whether its end came before an answer, found out or not. */
    boolean late(Instant now) {
        return state == ApprovalState.EXPIRED || waiting() && !now.isBefore(till);
    }

    /** Whether that account gave that answer. */
    boolean answered(ApprovalState how, int account) {
        return state == how && decidedBy != null && decidedBy == account;
    }

    void decide(ApprovalState how, int account, Instant now) {
        state = how;
        decidedBy = account;
        decidedAt = now;
    }

    ApprovalRow row(ZoneRow zone) {
        return new ApprovalRow(id, kind, subject, zone, askedBy, asker, askedAt, till, state, decidedBy, decidedAt);
    }
}
