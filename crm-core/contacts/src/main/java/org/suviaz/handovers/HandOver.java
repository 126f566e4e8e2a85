package org.suviaz.handovers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.contacts.MovingPerson;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.scope.SharedEntity;
import org.suviaz.security.scope.Side;

/** A person offered by one zone to another. It holds name and town, and these only as long as it is open. */
@Entity
@Table(name = "hand_over")
class HandOver extends SharedEntity {

    /** So long an offer stands. */
    static final Duration STANDS = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "contact_id", nullable = false, updatable = false)
    private long contactId;

    /** The same while the offer is open, so that the table holds one open offer a person. */
    @Column(name = "open_contact_id")
    private Long openContactId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state", nullable = false)
    private HandOverState state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "name_be", nullable = false)
    private String nameBe;

    @Column(name = "name_ru", nullable = false)
    private String nameRu;

    @Column(name = "town_be", nullable = false)
    private String townBe;

    @Column(name = "town_ru", nullable = false)
    private String townRu;

    protected HandOver() {}

    HandOver(MovingPerson person, ZoneRow from, ZoneRow to) {
        between(from, to);
        contactId = person.id();
        openContactId = person.id();
        state = HandOverState.OPEN;
        tell(person.name(), person.town());
    }

    /** Brings the offer to its end; what it told of the person is gone. */
    void close(HandOverState end, Instant now) {
        state = end;
        closedAt = now;
        openContactId = null;
        tell(new Bilingual("", ""), new Bilingual("", ""));
    }

    /** Whether it waits for an answer still; one whose time is over does not, before anybody has closed it. */
    boolean stands(Instant now) {
        return state == HandOverState.OPEN && now.isBefore(endsAt());
    }

    /** How far it is at that moment. */
    HandOverState state(Instant now) {
        return state == HandOverState.OPEN && !stands(now) ? HandOverState.ENDED : state;
    }

    Instant endsAt() {
        return createdAt().plus(STANDS);
    }

    @Override
    protected Set<Side> writtenBy() {
        return state.saidBy();
    }

    private void tell(Bilingual name, Bilingual town) {
        nameBe = name.be();
        nameRu = name.ru();
        townBe = town.be();
        townRu = town.ru();
    }

    Long id() {
        return id;
    }

    long contactId() {
        return contactId;
    }

    Instant closedAt() {
        return closedAt;
    }

    Bilingual name() {
        return new Bilingual(nameBe, nameRu);
    }

    Bilingual town() {
        return new Bilingual(townBe, townRu);
    }
}
