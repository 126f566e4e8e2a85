package org.suviaz.security.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.suviaz.security.chain.ChainLink;

/** One line of the log as it is read; it is written by {@link AuditWriter} alone. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @Column(name = "no")
    private long no;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Column(name = "account", nullable = false)
    private String account;

    @Column(name = "zone", nullable = false)
    private String zone;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "object", nullable = false)
    private String object;

    @Column(name = "amount", nullable = false)
    private long amount;

    @Column(name = "prev", nullable = false)
    private byte[] prev;

    @Column(name = "hash", nullable = false)
    private byte[] hash;

    protected AuditEntry() {}

    ChainLink link() {
        return new ChainLink(no, at, account, zone, kind, object, amount, prev, hash);
    }
}
