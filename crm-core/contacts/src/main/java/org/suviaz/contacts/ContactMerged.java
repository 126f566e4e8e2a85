package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.suviaz.geo.Home;

/** That a record went into another one, by their numbers alone; there for whoever sees both, as {@link ContactPair} is. */
@Entity
@Table(name = "contact_merge")
class ContactMerged {

    /** So long it can be taken back. */
    static final Duration OPEN = Duration.ofDays(90);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** Who stays in the lists. */
    @Column(name = "one_id", nullable = false, updatable = false)
    private long staysId;

    /** Who is put away. */
    @Column(name = "other_id", nullable = false, updatable = false)
    private long goneId;

    @Column(name = "merged_at", nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(name = "merged_by", nullable = false, updatable = false)
    private int mergedBy;

    @Column(name = "account", nullable = false, updatable = false)
    private String account;

    /** The log's entry about it, under which the journals of both have what changed. */
    @Column(name = "entry", nullable = false, updatable = false)
    private long entry;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected ContactMerged() {}

    ContactMerged(long staysId, long goneId, int account, Because why) {
        this.staysId = staysId;
        this.goneId = goneId;
        this.mergedAt = Home.now();
        this.mergedBy = account;
        this.account = why.account();
        this.entry = why.entry();
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    boolean undone() {
        return undoneAt != null;
    }

    /** Until when it can be taken back. */
    Instant till() {
        return mergedAt.plus(OPEN);
    }

    Long id() {
        return id;
    }

    long staysId() {
        return staysId;
    }

    long goneId() {
        return goneId;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    String account() {
        return account;
    }

    long entry() {
        return entry;
    }
}
