package org.suviaz.segments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.ScopedEntity;

/** Conditions kept for all who see the people of a zone. */
@Entity
@Table(name = "zone_segment")
class ZoneSegment extends ScopedEntity implements KeptSegment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Segment.IDS)
    @SequenceGenerator(name = Segment.IDS, sequenceName = Segment.IDS, allocationSize = 1)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Embedded
    private SegmentBody body;

    protected ZoneSegment() {}

    ZoneSegment(SegmentBody body, ZoneRow zone) {
        this.body = body;
        placeIn(zone);
    }

    @Override
    protected Set<Right> writableBy() {
        return Set.of(Right.CHANGE_PEOPLE);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public SegmentBody body() {
        return body;
    }

    @Override
    public Optional<ZoneOfSegment> zone() {
        return Optional.of(new ZoneOfSegment(zoneId(), zoneNumber()));
    }
}
