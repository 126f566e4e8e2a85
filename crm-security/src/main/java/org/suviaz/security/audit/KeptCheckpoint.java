package org.suviaz.security.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.suviaz.security.chain.Checkpoint;

/** A signed checkpoint as it is kept beside the log. */
@Entity
@Immutable
@Table(name = "audit_checkpoint")
class KeptCheckpoint {

    @Id
    @Column(name = "no")
    private long no;

    @Column(name = "hash", nullable = false)
    private byte[] hash;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Column(name = "signature", nullable = false)
    private byte[] signature;

    protected KeptCheckpoint() {}

    KeptCheckpoint(Checkpoint signed) {
        no = signed.no();
        hash = signed.hash();
        at = signed.at();
        signature = signed.signature();
    }

    Checkpoint checkpoint() {
        return new Checkpoint(no, hash, at, signature);
    }
}
