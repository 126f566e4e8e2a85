package org.suviaz.geo.zones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Former numbers of a zone as the database keeps them. */
@Entity
@Table(name = "zone_former")
class ZoneFormer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "zone_id", nullable = false)
    private int zoneId;

    @Column(name = "lft", nullable = false, updatable = false)
    private int lft;

    @Column(name = "rgt", nullable = false, updatable = false)
    private int rgt;

    @Column(name = "emptied", nullable = false)
    private boolean emptied;

    protected ZoneFormer() {}

    ZoneFormer(int zoneId, Span span) {
        this.zoneId = zoneId;
        this.lft = span.lft();
        this.rgt = span.rgt();
    }

    int zoneId() {
        return zoneId;
    }

    void emptied() {
        emptied = true;
    }

    /** From now on the numbers mean that zone. */
    void means(int zone) {
        zoneId = zone;
    }

    FormerSpan row() {
        return new FormerSpan(id, zoneId, new Span(lft, rgt), emptied);
    }
}
