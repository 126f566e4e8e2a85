package org.suviaz.security.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    void end(Instant now) {
        endedAt = now;
    }

    boolean holdsOn(LocalDate day) {
        return confirmed() && !ended() && (till == null || !day.isAfter(till));
    }
}
