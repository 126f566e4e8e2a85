package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suviaz.geo.Home;
import org.suviaz.security.scope.ScopedEntity;

/**
 * One entry of the change journal: somebody changed one field of a person. Only its zone is ever written again, when
 * the person moves.
 */
@Entity
@Table(name = "contact_change")
class ContactChange extends ContactPart {

    /** Who changed it; the row's stamp is the person's. */
    @Column(name = "changed_by", nullable = false, updatable = false)
    private int changedBy;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    /** The name of the account. */
    @Column(name = "account", nullable = false, updatable = false)
    private String account;

    @Column(name = "cause", nullable = false, updatable = false)
    private String cause;

    /** The log's entry about the same act, null where one entry tells of many people. */
    @Column(name = "entry", updatable = false)
    private Long entry;

    /** The list that made the change, null where a person did. */
    @Column(name = "batch_id", updatable = false)
    private Long batch;

    @Column(name = "field", nullable = false, updatable = false)
    private String field;

    @Column(name = "was", nullable = false, updatable = false)
    private String before;

    @Column(name = "became", nullable = false, updatable = false)
    private String after;

    protected ContactChange() {}

    ContactChange(Contact contact, int changedBy, Because why, String field, String before, String after) {
        super(contact);
        this.changedBy = changedBy;
        this.changedAt = Home.now();
        this.account = why.account();
        this.cause = why.cause().code();
        this.entry = why.entry();
        this.batch = why.batch();
        this.field = field;
        this.before = before;
        this.after = after;
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }

    /** A number that all changes made at once have in common, and no others of the person. */
    long save() {
        return entry == null ? -id() : entry;
    }

    /** Whether it was made by the act of that entry of the log. */
    boolean isOf(long logged) {
        return entry != null && entry == logged;
    }

    Instant changedAt() {
        return changedAt;
    }

    String account() {
        return account;
    }

    String cause() {
        return cause;
    }

    Long batch() {
        return batch;
    }

    String field() {
        return field;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
