package org.suviaz.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suviaz.contacts.ContactMoves;
import org.suviaz.contacts.MovingPerson;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.Side;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to handing people over: whoever looks after a zone offers somebody to another one, and whoever adds people there
 * accepts or declines. Before that the one side knows a zone's name, the other a person's name and town.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Handovers {

    /** How many people can be offered at once: each is an offer of its own, in the log too. */
    public static final int MOST = 200;

    private final HandOverOffering offering;
    private final HandOverSteps steps;
    private final ContactMoves people;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Handovers(
            HandOverOffering offering,
            HandOverSteps steps,
            ContactMoves people,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.offering = offering;
        this.steps = steps;
        this.people = people;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected Handovers() {
        this(null, null, null, null, null, null);
    }

    /** Whether the caller may offer this person to some zone. */
    public boolean mayOffer(long contactId) {
        try {
            return !people.person(contactId).away() && !writes(zones.tree().country());
        } catch (NotThere not) {
            return false;
        }
    }

    /**
     * The person as the other zone would see it, and the offer that there may be already.
     *
     * @throws NotThere where the person is not the caller's to give away
     */
    public HandOverDraft draft(long contactId, Language language) {
        return offering.draft(people.person(contactId), language);
    }

    /** Whether people of that zone are written by the caller already, so that a change of the address moves one there. */
    public boolean writes(ZoneRow zone) {
        Caller caller = callers.current();
        return caller.may(Right.CHANGE_PEOPLE, zone.lft()) || caller.may(Right.ADD_PEOPLE, zone.lft());
    }

    /**
     * Offers the person to that zone.
     *
     * @throws NotThere where person or zone is not there, or the person is not the caller's to give away
     * @throws Problem where the zone is the whole country or the caller's own, the person is put away, or is offered already
     */
    public void offer(long contactId, int zoneId) {
        MovingPerson person = people.person(contactId);
        ZoneRow to = elsewhere(zoneId);
        if (person.away()) {
            throw new Problem("handovers.problem.away");
        }
        try {
            offering.offer(person, to);
        } catch (PersistenceException twice) {
            // a colleague's offer of the same person came first, and the table holds one
            throw offering.isOpen(contactId) ? new Problem("handovers.problem.offered") : twice;
        }
    }

    /**
     * Which of these people can be offered now.
     *
     * @throws NotThere where of so many nobody is there for the caller
     * @throws Problem where there are more than {@link #MOST}
     */
    public OfferableMany offerable(Collection<Long> contactIds) {
        if (contactIds.size() > MOST) {
            throw new Problem("handovers.problem.tooMany", MOST);
        }
        Set<Long> there = people.names(contactIds, Language.BE).keySet();
        if (there.isEmpty() && !contactIds.isEmpty()) {
            throw new NotThere();
        }
        List<Long> offerable = there.stream().filter(this::isGivable).sorted().toList();
        List<Long> free = offerable.stream().filter(id -> !offering.stands(id)).toList();
        return new OfferableMany(
                free,
                offerable.size() - free.size(),
                there.size() - offerable.size(),
                contactIds.size() - there.size());
    }

    /**
     * Offers all of these people who can be to that zone, each by itself.
     *
     * @return how many were offered
     * @throws NotThere as {@link #offerable}, or where the zone is none
     * @throws Problem where the zone is the whole country or the caller's own
     */
    @CodeAgain
    public int offerAll(Collection<Long> contactIds, int zoneId) {
        elsewhere(zoneId);
        return (int) offerable(contactIds).free().stream()
                .filter(id -> isOffered(id, zoneId))
                .count();
    }

    /** False where somebody else offered, moved or put away this one between the look and now: the others go on. */
    private boolean isOffered(long contactId, int zoneId) {
        try {
            offer(contactId, zoneId);
            return true;
        } catch (NotThere | Problem meanwhile) {
            return false;
        }
    }

    private boolean isGivable(long contactId) {
        try {
            return !people.person(contactId).away();
        } catch (NotThere not) {
            return false;
        }
    }

    private ZoneRow elsewhere(int zoneId) {
        ZoneRow to = zones.tree().byId(zoneId).orElseThrow(() -> new NotThere("zone " + zoneId));
        if (to.parentId() == null) {
            throw new Problem("handovers.problem.country");
        }
        if (writes(to)) {
            throw new Problem("handovers.problem.own");
        }
        return to;
    }

    /**
     * Takes an offer back.
     *
     * @throws NotThere where it is none of the caller's zones
     * @throws Problem where it was answered meanwhile
     */
    public void takeBack(long id) {
        steps.close(id, Side.FROM, HandOverState.TAKEN_BACK, AuditKind.OFFER_TAKEN_BACK);
    }

    /** Declines an offer; throws as {@link #accept}. */
    public void decline(long id) {
        steps.close(id, Side.TO, HandOverState.DECLINED, AuditKind.OFFER_DECLINED);
    }

    /**
     * Accepts an offer: the person with everything known of it lies in the caller's zone from now on.
     *
     * @return the person's id
     * @throws NotThere where it is not offered to the caller's zones
     * @throws Problem where it was answered meanwhile, or stands no more
     */
    public long accept(long id) {
        HandOver offer = steps.standing(id, Side.TO);
        String object = OfferName.of(offer, zones);
        Optional<Long> person;
        try {
            person = callers.jointly(offer, () -> steps.carryOut(id, object)).flatMap(done -> done);
        } catch (PersistenceException busy) {
            throw new Problem("handovers.problem.busy");
        }
        if (person.isEmpty()) {
            steps.end(id);
            throw new Problem("handovers.problem.ENDED");
        }
        log.append(AuditKind.PERSON_TAKEN_OVER, object, 1);
        return person.get();
    }
}
