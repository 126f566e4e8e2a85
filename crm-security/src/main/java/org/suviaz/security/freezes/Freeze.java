package org.suviaz.security.freezes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account or a zone is frozen, from when until when and by whom. */
@Entity
@Table(name = "freeze")
class Freeze {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "account_id", updatable = false)
    private Integer accountId;

    @Column(name = "zone_id", updatable = false)
    private Integer zoneId;

    @Column(name = "frozen_at", nullable = false, updatable = false)
    private Instant frozenAt;

    /** The account that wished it: the own one, one that may alone, or the first of two. */
    @Column(name = "frozen_by", nullable = false, updatable = false)
    private String frozenBy;

    /** The second of two; null where one was enough. */
    @Column(name = "second", updatable = false)
    private String second;

    @Column(name = "thawed_at")
    private Instant thawedAt;

    @Column(name = "thawed_by")
    private String thawedBy;

    protected Freeze() {}

    Freeze(Target target, String frozenBy, String second, Instant now) {
        this.accountId = target.whole() ? null : target.id();
        this.zoneId = target.whole() ? target.id() : null;
        this.frozenBy = frozenBy;
        this.second = second;
        this.frozenAt = now;
    }

    Target target() {
        return accountId == null ? Target.zone(zoneId) : Target.account(accountId);
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String frozenBy() {
        return frozenBy;
    }

    String second() {
        return second;
    }

    void thaw(String account, Instant now) {
        thawedBy = account;
        thawedAt = now;
    }
}
