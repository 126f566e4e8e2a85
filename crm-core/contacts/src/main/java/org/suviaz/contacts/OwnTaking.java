package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suviaz.geo.Home;

/** That a field takes over what lists left below a head, as it is kept for the job that carries it out. Never changed. */
@Entity
@Table(name = "own_taking")
class OwnTaking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "field_id", nullable = false, updatable = false)
    private int fieldId;

    @Column(name = "head", nullable = false, updatable = false)
    private String head;

    /** The log's entry about it, under which the journals of all whom it touches have what changed. */
    @Column(name = "entry", nullable = false, updatable = false)
    private long entry;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private int madeBy;

    protected OwnTaking() {}

    OwnTaking(int fieldId, String head, long entry, int madeBy) {
        this.fieldId = fieldId;
        this.head = head;
        this.entry = entry;
        this.madeBy = madeBy;
        this.madeAt = Home.now();
    }

    Long id() {
        return id;
    }

    int fieldId() {
        return fieldId;
    }

    String head() {
        return head;
    }

    long entry() {
        return entry;
    }
}
