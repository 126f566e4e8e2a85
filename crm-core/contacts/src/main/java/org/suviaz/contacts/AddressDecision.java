package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.security.scope.OwnedEntity;

/** What somebody decided about all people of one open address, for the job that carries it out. */
@Entity
@Table(name = "address_decision")
class AddressDecision extends OwnedEntity {

    /** What is to become of them. */
    enum Kind {
        STREET,
        SETTLEMENT,
        LEAVE,
        /** Every open address is read once more, by the dictionary as it is now. */
        AGAIN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "settlement_id", updatable = false)
    private Integer settlementId;

    /** As written, where no settlement is known; else empty. */
    @Column(name = "settlement", nullable = false, updatable = false)
    private String settlement;

    @Column(name = "street", nullable = false, updatable = false)
    private String street;

    /** The key of a street, or the number of a settlement; empty where nothing was chosen. */
    @Column(name = "choice", nullable = false, updatable = false)
    private String choice;

    /** The log's entry that tells of it. */
    @Column(name = "entry", nullable = false, updatable = false)
    private long entry;

    protected AddressDecision() {}

    AddressDecision(Kind kind, OpenGroup group, String choice, long entry) {
        this.kind = kind;
        this.settlementId = group.settlementId();
        this.settlement = group.settlement();
        this.street = group.street();
        this.choice = choice;
        this.entry = entry;
    }

    Long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    OpenGroup group() {
        return new OpenGroup(settlementId, settlement, street, 0, 0);
    }

    String choice() {
        return choice;
    }

    long entry() {
        return entry;
    }
}
