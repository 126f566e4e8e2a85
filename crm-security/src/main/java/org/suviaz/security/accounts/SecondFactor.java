package org.suviaz.security.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What an account has besides its passphrase: a secret that a telephone makes codes from, the last code that was used, and
 * how often somebody who had the one half did not have the other.
 */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "account_id")
    private Integer accountId;

    @Column(name = "secret", nullable = false)
    private byte[] secret;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    @Column(name = "enrolled_at", nullable = false)
    private Instant enrolledAt;

    @Column(name = "wrong", nullable = false)
    private int wrong;

    @Column(name = "last_wrong_at")
    private Instant lastWrongAt;

    protected SecondFactor() {}

    SecondFactor(int accountId, byte[] sealed, long usedStep, Instant now) {
        this.accountId = accountId;
        this.secret = sealed.clone();
        this.lastStep = usedStep;
        this.enrolledAt = now;
    }

    int accountId() {
        return accountId;
    }

    /** Sealed. */
    byte[] secret() {
        return secret.clone();
    }

    /** How many tries since the last right one had the right code and not the rest. */
    int wrong() {
        return wrong;
    }

    boolean isTooEarly(Instant now) {
        return Slowing.isTooEarly(wrong, lastWrongAt, now);
    }
}
