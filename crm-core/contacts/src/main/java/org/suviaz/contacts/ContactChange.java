package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * One entry of the change journal: somebody changed one field of a person. Only its zone is ever written again, when
 * the person moves.
 */
@Entity
@Table(name = "contact_change")
class ContactChange extends ContactPart {

    /** The name of the account; when and by which one is with the row's stamp. */
    @Column(name = "account", nullable = false, updatable = false)
    private String account;

    @Column(name = "cause", nullable = false, updatable = false)
    private String cause;

    /** The log's entry about the same act, null where one entry tells of many people. */
    @Column(name = "entry", updatable = false)
    private Long entry;

    @Column(name = "field", nullable = false, updatable = false)
    private String field;

    @Column(name = "was", nullable = false, updatable = false)
    private String before;

    @Column(name = "became", nullable = false, updatable = false)
    private String after;

    protected ContactChange() {}

    ContactChange(
            Contact contact, String account, ChangeCause cause, Long entry, String field, String before, String after) {
        super(contact);
        this.account = account;
        this.cause = cause.code();
        this.entry = entry;
        this.field = field;
        this.before = before;
        this.after = after;
    }

    HistoryRow row() {
        return new HistoryRow(createdAt(), account, cause, field, before, after);
    }
}
