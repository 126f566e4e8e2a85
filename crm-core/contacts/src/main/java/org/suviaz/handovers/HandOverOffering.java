package org.suviaz.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.MovingPerson;
import org.suviaz.contacts.PersonLeft;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** The offers of a person, seen from the zone where the person is. */
@ApplicationScoped
@Transactional
class HandOverOffering {

    private final HandOverRepository offers;
    private final HandOverLists lists;
    private final Zones zones;
    private final AuditLog log;

    @Inject
    HandOverOffering(HandOverRepository offers, HandOverLists lists, Zones zones, AuditLog log) {
        this.offers = offers;
        this.lists = lists;
        this.zones = zones;
        this.log = log;
    }

    protected HandOverOffering() {
        this(null, null, null, null);
    }

    HandOverDraft draft(MovingPerson person, Language language) {
        String name = person.name().in(language);
        Optional<HandOver> open = offers.openOf(person.id()).filter(offer -> offer.stands(Home.now()));
        log.append(AuditKind.PERSON_OPENED, person.code(), 1);
        return new HandOverDraft(
                person.id(),
                name,
                person.town().in(language),
                open.map(offer -> lists.given(offer, Map.of(person.id(), name))).orElse(null),
                person.away());
    }

    /** Whether an offer of the person waits for an answer. */
    boolean stands(long contactId) {
        return offers.openOf(contactId)
                .filter(offer -> offer.stands(Home.now()))
                .isPresent();
    }

    /** Offers the person; an offer whose time is over makes room for the new one. */
    void offer(MovingPerson person, ZoneRow to) {
        offers.openOf(person.id()).ifPresent(open -> {
            if (open.stands(Home.now())) {
                throw new Problem("handovers.problem.offered");
            }
            open.close(HandOverState.ENDED, Home.now());
            offers.flush();
        });
        ZoneRow from = zone(person);
        log.append(AuditKind.PERSON_OFFERED, OfferName.of(person.code(), from.code(), to.code()), 1);
        offers.add(new HandOver(person, from, to));
    }

    /** Whether the person is offered already; asked after an offer failed, so in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isOpen(long contactId) {
        return offers.openOf(contactId).isPresent();
    }

    /** Who is put away or moved otherwise is not offered any more. */
    void left(@Observes PersonLeft person) {
        offers.openOf(person.contactId()).ifPresent(open -> open.close(HandOverState.ENDED, Home.now()));
    }

    private ZoneRow zone(MovingPerson person) {
        return zones.tree().byId(person.zoneId()).orElseThrow(NotThere::new);
    }
}
