package org.suviaz.segments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What is kept of a segment, whoever it is for. Its words are people's own, so they lie under a seal. */
@Embeddable
class SegmentBody {

    /** To what the seal belongs: another row's words cannot be put into this one. */
    @Column(name = "seal_key", nullable = false, updatable = false)
    private String sealKey;

    @Column(name = "sealed", nullable = false, length = 65_535)
    private byte[] sealed;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    @Column(name = "people")
    private Long people;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected SegmentBody() {}

    SegmentBody(UUID key) {
        sealKey = key.toString();
    }

    void keep(byte[] bytes, Instant now) {
        sealed = bytes.clone();
        keptAt = now;
    }

    void counted(long found, Instant now) {
        people = found;
        countedAt = now;
    }

    /** By what a form knows whether somebody kept something else meanwhile; counting changes nothing of it. */
    long seen() {
        return keptAt.toEpochMilli();
    }

    String sealKey() {
        return sealKey;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    Long people() {
        return people;
    }

    Instant countedAt() {
        return countedAt;
    }
}
