package org.suviaz.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.suviaz.security.scope.OwnedEntity;

/** Rows that somebody typed and did not save yet, under a seal that opens for the same account alone. */
@Entity
@Table(name = "entry_draft")
class EntryDraft extends OwnedEntity {

    /** How long a draft waits for its rows to be saved. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    @Column(name = "gone_at", nullable = false)
    private Instant goneAt;

    @Column(name = "people", nullable = false)
    private int people;

    @Column(name = "sealed", nullable = false, length = 16_777_215)
    private byte[] sealed;

    protected EntryDraft() {}

    EntryDraft(Instant now, int people, byte[] sealed) {
        keep(now, people, sealed);
    }

    final void keep(Instant now, int rows, byte[] bytes) {
        keptAt = now;
        goneAt = now.plus(KEPT);
        people = rows;
        sealed = bytes.clone();
    }

    Long id() {
        return id;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    DraftRow row() {
        return new DraftRow(id, keptAt, goneAt, people);
    }
}
