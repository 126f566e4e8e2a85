package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.geo.Home;
import org.suviaz.security.roles.Field;

/**
 * Two records that may be of one person, by their numbers alone. It lies in no zone: every question asks for both people
 * too, so that it is there for whoever sees both, wherever they move.
 */
@Entity
@Table(name = "contact_pair")
class ContactPair {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "one_id", nullable = false, updatable = false)
    private long oneId;

    @Column(name = "other_id", nullable = false, updatable = false)
    private long otherId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state", nullable = false)
    private PairState state;

    @Column(name = "certain", nullable = false)
    private boolean certain;

    /** Whether the phones are needed to tell that they are alike; the next ones in the same way. */
    @Column(name = "by_phone", nullable = false)
    private boolean byPhone;

    @Column(name = "by_email", nullable = false)
    private boolean byEmail;

    @Column(name = "by_birth", nullable = false)
    private boolean byBirth;

    @Column(name = "by_address", nullable = false)
    private boolean byAddress;

    @Column(name = "found_at", nullable = false, updatable = false)
    private Instant foundAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Integer decidedBy;

    protected ContactPair() {}

    ContactPair(long oneId, long otherId) {
        this.oneId = Math.min(oneId, otherId);
        this.otherId = Math.max(oneId, otherId);
        this.state = PairState.OPEN;
        this.foundAt = Home.now();
    }

    ContactPair(LikePair found) {
        this(found.first(), found.second());
        certain = found.certain();
        byPhone = needs(found, Field.PHONE);
        byEmail = needs(found, Field.EMAIL);
        byBirth = needs(found, Field.BIRTH);
        byAddress = needs(found, Field.ADDRESS);
    }

    private static boolean needs(LikePair found, Field field) {
        return found.by().stream()
                .anyMatch(sign -> sign.field().filter(field::equals).isPresent());
    }

    void decide(PairState said, int account) {
        state = said;
        decidedAt = Home.now();
        decidedBy = account;
    }

    Long id() {
        return id;
    }

    long oneId() {
        return oneId;
    }

    long otherId() {
        return otherId;
    }

    /** The same said of two others, in whose place these stood. */
    ContactPair with(long first, long second) {
        ContactPair same = new ContactPair(first, second);
        same.state = state;
        same.byPhone = byPhone;
        same.byEmail = byEmail;
        same.byBirth = byBirth;
        same.byAddress = byAddress;
        same.decidedAt = decidedAt;
        same.decidedBy = decidedBy;
        return same;
    }

    /** The other one of both. */
    long partner(long contactId) {
        return oneId == contactId ? otherId : oneId;
    }

    PairState state() {
        return state;
    }

    boolean certain() {
        return certain;
    }
}
