package org.suviaz.geo.data;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What the organisation lays over an entry of the data: in force until it is taken back or replaced, and kept after that. */
@MappedSuperclass
abstract class LaidOver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private int entryId;

    @Column(name = "made_by", nullable = false, updatable = false, length = 40)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "ended_by", nullable = false, length = 40)
    private String endedBy = "";

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LaidOver() {}

    LaidOver(int entryId, String by, Instant now) {
        this.entryId = entryId;
        this.madeBy = by;
        this.madeAt = now;
    }

    void end(String by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    Integer id() {
        return id;
    }

    int entryId() {
        return entryId;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    String endedBy() {
        return endedBy;
    }

    /** Null while it is in force. */
    Instant endedAt() {
        return endedAt;
    }
}
