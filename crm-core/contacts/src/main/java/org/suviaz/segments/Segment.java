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
import org.suviaz.security.scope.OwnedEntity;

/** Conditions that somebody keeps for nobody else. */
@Entity
@Table(name = "segment")
class Segment extends OwnedEntity implements KeptSegment {

    /** One sequence for both kinds: a number in an address leads to one segment. */
    static final String IDS = "segment_seq";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = IDS)
    @SequenceGenerator(name = IDS, sequenceName = IDS, allocationSize = 1)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Embedded
    private SegmentBody body;

    protected Segment() {}

    Segment(SegmentBody body) {
        this.body = body;
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
        return Optional.empty();
    }
}
