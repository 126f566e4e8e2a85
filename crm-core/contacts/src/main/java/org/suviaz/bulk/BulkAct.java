package org.suviaz.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.contacts.BulkChange;
import org.suviaz.contacts.BulkJudged;
import org.suviaz.contacts.BulkKind;
import org.suviaz.security.scope.OwnedEntity;

/** One act with many people; whom it touched the journal alone says. */
@Entity
@Table(name = "bulk_act")
class BulkAct extends OwnedEntity {

    /** How long it can be taken back. */
    static final Duration OPEN = Duration.ofDays(90);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "save_key", nullable = false, updatable = false)
    private String saveKey;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", nullable = false, updatable = false)
    private BulkKind kind;

    @Column(name = "part", nullable = false, updatable = false)
    private String part;

    @Column(name = "value", nullable = false, updatable = false)
    private String value;

    @Column(name = "changed", nullable = false, updatable = false)
    private int changed;

    @Column(name = "same", nullable = false, updatable = false)
    private int same;

    @Column(name = "left_out", nullable = false, updatable = false)
    private int leftOut;

    @Column(name = "meanwhile", nullable = false, updatable = false)
    private int meanwhile;

    @Column(name = "gone", nullable = false, updatable = false)
    private int gone;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected BulkAct() {}

    BulkAct(String saveKey, BulkChange change, BulkJudged judged, Instant now) {
        this.saveKey = saveKey;
        this.actedAt = now;
        this.kind = change.kind();
        this.part = change.part();
        this.value = change.value();
        this.changed = judged.change().size();
        this.same = judged.same();
        this.leftOut = judged.leftOut();
        this.meanwhile = judged.meanwhile();
        this.gone = judged.gone();
    }

    /** The number by which the journal knows it; lists that come in have theirs above zero. */
    long batch() {
        return -id;
    }

    /** What stands for it in the log. */
    String object() {
        return "act " + id;
    }

    void undone(Instant now) {
        undoneAt = undoneAt == null ? now : undoneAt;
    }

    /** What was begun in time may go on. */
    boolean tooLate(Instant now) {
        return undoneAt == null && now.isAfter(till());
    }

    long id() {
        return id;
    }

    private Instant till() {
        return actedAt.plus(OPEN);
    }

    BulkActRow row() {
        return new BulkActRow(
                id, actedAt, till(), kind, part, value, changed, same, leftOut, meanwhile, gone, undoneAt);
    }
}
