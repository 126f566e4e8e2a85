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
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.security.roles.Role;

/** A role in a zone, up to a last day or without one. */
@Entity
@Table(name = "role_grant")
class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "role", nullable = false)
    private Role role;

    @Column(name = "zone_id", nullable = false)
    private int zoneId;

    @Column(name = "till")
    private LocalDate till;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected Grant() {}

    Grant(Role role, int zoneId, LocalDate till, Instant now) {
        this.role = role;
        this.zoneId = zoneId;
        this.till = till;
        this.givenAt = now;
    }

    Role role() {
        return role;
    }

    int zoneId() {
        return zoneId;
    }

    LocalDate till() {
        return till;
    }

    boolean holdsOn(LocalDate day) {
        return till == null || !day.isAfter(till);
    }
}
