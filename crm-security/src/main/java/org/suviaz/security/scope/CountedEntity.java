package org.suviaz.security.scope;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;

/**
 * A person: of whom each zone's count tells, and who can be put away without being lost. Whatever way one comes, moves,
 * goes or comes back, {@link CountingListener} keeps the count in the same transaction.
 */
@MappedSuperclass
public abstract class CountedEntity extends ScopedEntity {

    @Column(name = "put_away_at")
    private Instant putAwayAt;

    /** Where, and as what, the counts have this row; null of one that is not written yet. */
    @Transient
    private Place counted;

    public Instant putAwayAt() {
        return putAwayAt;
    }

    protected void putAwayAt(Instant when) {
        putAwayAt = when;
    }

    Place counted() {
        return counted;
    }

    /** From now on the counts have it where it is. */
    Place count() {
        counted = new Place(zoneNumber(), putAwayAt != null);
        return counted;
    }

    /** One of the two counts of a zone. */
    record Place(int zoneNumber, boolean away) {}
}
