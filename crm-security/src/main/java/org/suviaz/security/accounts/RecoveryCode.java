package org.suviaz.security.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code for the day when the telephone is gone, kept as its hash and good for one time. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private int accountId;

    @Column(name = "hash", nullable = false, updatable = false)
    private byte[] hash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(int accountId, byte[] hash) {
        this.accountId = accountId;
        this.hash = hash.clone();
    }
}
