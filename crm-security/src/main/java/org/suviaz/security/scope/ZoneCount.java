package org.suviaz.security.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many people carry a zone's own number; those of the zones below it are counted there. */
@Entity
@Table(name = "zone_count")
class ZoneCount {

    @Id
    @Column(name = "zl", nullable = false)
    private int number;

    @Column(name = "people", nullable = false)
    private long people;

    @Column(name = "away", nullable = false)
    private long away;

    protected ZoneCount() {}

    int number() {
        return number;
    }

    long people() {
        return people;
    }

    long away() {
        return away;
    }
}
