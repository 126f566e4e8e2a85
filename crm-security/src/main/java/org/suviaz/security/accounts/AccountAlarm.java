package org.suviaz.security.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something about an account that those who look after it should hear of. */
@Entity
@Table(name = "account_alarm")
class AccountAlarm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private int accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AlarmKind kind;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "amount", nullable = false, updatable = false)
    private int amount;

    protected AccountAlarm() {}

    AccountAlarm(int accountId, AlarmKind kind, Instant at, int amount) {
        this.accountId = accountId;
        this.kind = kind;
        this.at = at;
        this.amount = amount;
    }

    int accountId() {
        return accountId;
    }

    AlarmKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    int amount() {
        return amount;
    }
}
