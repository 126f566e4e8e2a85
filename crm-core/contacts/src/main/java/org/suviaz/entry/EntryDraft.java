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

    /** How long it is known after its last row was saved, for the clicks that came too often. */
    private static final Duration KNOWN = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** The key of the sheet's first row when it was first put aside, so that three clicks make one draft. */
    @Column(name = "sheet_key", nullable = false, updatable = false)
    private String sheetKey;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    @Column(name = "gone_at", nullable = false)
    private Instant goneAt;

    @Column(name = "people", nullable = false)
    private int people;

    @Column(name = "sealed", nullable = false, length = 16_777_215)
    private byte[] sealed;

    protected EntryDraft() {}

    EntryDraft(String sheetKey, Instant now, int people, byte[] sealed) {
        this.sheetKey = sheetKey;
        keep(now, people, sealed);
    }

    final void keep(Instant now, int rows, byte[] bytes) {
        keptAt = now;
        goneAt = now.plus(KEPT);
        people = rows;
        sealed = bytes.clone();
    }

    /** All its rows are saved: nothing of them stays. */
    void done(Instant now) {
        people = 0;
        sealed = new byte[0];
        goneAt = now.plus(KNOWN);
    }

    boolean isDone() {
        return people == 0;
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
