package org.suviaz.security.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.suviaz.security.roles.Role;

/** A role in a zone, up to a last day or without one; it counts from the moment it is confirmed. */
@Entity
@Table(name = "role_grant")
class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "role", nullable = false)
    private String role;

    @Column(name = "zone_id", nullable = false)
    private int zoneId;

    @Column(name = "till")
    private LocalDate till;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    /** The account that gave or proposed it; 0 at an organisation's first start. */
    @Column(name = "given_by", nullable = false, updatable = false)
    private int givenBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** The account by which it became valid: the giver's own, or a second person's. */
    @Column(name = "confirmed_by")
    private Integer confirmedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** The account that ended it; null where nobody did: a proposal that nobody answered. */
    @Column(name = "ended_by")
    private Integer endedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private Integer reviewedBy;

    protected Grant() {}

    Grant(Role role, int zoneId, LocalDate till, int givenBy, Instant now) {
        this.role = role.code();
        this.zoneId = zoneId;
        this.till = till;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    Integer id() {
        return id;
    }

    /** The code of the role. */
    String role() {
        return role;
    }

    int zoneId() {
        return zoneId;
    }

    LocalDate till() {
        return till;
    }

    int givenBy() {
        return givenBy;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Makes it valid. */
    Grant confirm(int account, Instant now) {
        confirmedBy = account;
        confirmedAt = now;
        return this;
    }

    /** Whether it waits for a second person's word. */
    boolean waiting() {
        return !confirmed() && !ended();
    }

    void end(Integer account, Instant now) {
        endedBy = account;
        endedAt = now;
    }

    void lastUntil(LocalDate day) {
        till = day;
    }

    /** Somebody looked at it and let it stand. */
    void keep(int account, Instant now) {
        reviewedBy = account;
        reviewedAt = now;
    }

    Instant givenAt() {
        return givenAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Integer confirmedBy() {
        return confirmedBy;
    }

    Instant endedAt() {
        return endedAt;
    }

    Integer endedBy() {
        return endedBy;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    Integer reviewedBy() {
        return reviewedBy;
    }

    /** When somebody last said that it shall count. */
    Instant lookedAt() {
        return reviewedAt == null || reviewedAt.isBefore(confirmedAt) ? confirmedAt : reviewedAt;
    }

    GrantState stateOn(LocalDate day) {
        if (ended()) {
            return confirmed() ? GrantState.ENDED : GrantState.REFUSED;
        }
        return till != null && day.isAfter(till)
                ? GrantState.EXPIRED
                : confirmed() ? GrantState.VALID : GrantState.WAITING;
    }

    /** Whether it gives the same role in the same zone. */
    boolean isLike(Grant other) {
        return role.equals(other.role) && zoneId == other.zoneId;
    }

    boolean isLike(GrantReader.Wanted wanted) {
        return role.equals(wanted.role().code()) && zoneId == wanted.zone().id();
    }

    /** Whether its last day is not before that one; null is no last day, on either side. */
    boolean lasts(LocalDate other) {
        return till == null || other != null && !till.isBefore(other);
    }

    boolean holdsOn(LocalDate day) {
        return confirmed() && !ended() && (till == null || !day.isAfter(till));
    }
}
