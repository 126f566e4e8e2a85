package org.suviaz.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.suviaz.contacts.ContactMoves;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.Side;

/** What is done with one offer, each in a transaction of its own that holds the offer: of two at once one is first. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class HandOverSteps {

    private final HandOverRepository offers;
    private final ContactMoves people;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    HandOverSteps(HandOverRepository offers, ContactMoves people, Zones zones, Callers callers, AuditLog log) {
        this.offers = offers;
        this.people = people;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected HandOverSteps() {
        this(null, null, null, null, null);
    }

    /**
     * An offer that waits for an answer of the caller's.
     *
     * @throws NotThere where there is none or the caller does not act for that side
     * @throws Problem where it was answered or ended already
     */
    HandOver standing(long id, Side side) {
        return standing(offers.find(id), side);
    }

    /** Closes it, by the caller's word for that side. */
    void close(long id, Side side, HandOverState end, AuditKind kind) {
        HandOver offer = standing(offers.locked(id), side);
        log.append(kind, OfferName.of(offer, zones), 1);
        offer.close(end, Home.now());
    }

    /** Closes it where it cannot be carried out any more. */
    void end(long id) {
        offers.locked(id)
                .filter(offer -> offer.state(Home.now()) == HandOverState.OPEN)
                .ifPresent(offer -> offer.close(HandOverState.ENDED, Home.now()));
    }

    /** Moves the person, for a caller who has what both sides need; empty where the person is not there any more. */
    Optional<Long> carryOut(long id, String object) {
        HandOver offer = standing(offers.locked(id), Side.TO);
        int from =
                zones.tree().byNumber(offer.number(Side.FROM)).map(ZoneRow::id).orElseThrow(NotThere::new);
        ZoneRow to = zones.tree().byNumber(offer.number(Side.TO)).orElseThrow(NotThere::new);
        if (!people.isIn(offer.contactId(), from)) {
            offer.close(HandOverState.ENDED, Home.now());
            return Optional.empty();
        }
        // closed first: the person who leaves by it must not end it
        offer.close(HandOverState.ACCEPTED, Home.now());
        offers.flush();
        people.move(offer.contactId(), to, log.append(AuditKind.PERSON_HANDED_OVER, object, 1));
        offers.flush();
        return Optional.of(offer.contactId());
    }

    private HandOver standing(Optional<HandOver> found, Side side) {
        HandOver offer = found.filter(one -> callers.acts(side, one)).orElseThrow(NotThere::new);
        if (!offer.stands(Home.now())) {
            throw new Problem("handovers.problem." + offer.state(Home.now()));
        }
        return offer;
    }
}
