package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.suviaz.geo.places.Places;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** The door to people as those to write to: only in zones in which the caller may send letters and reads addresses. */
@ApplicationScoped
@Transactional
public class Recipients {

    private static final int AT_ONCE = 1000;

    private final Callers callers;
    private final ContactFinder finder;
    private final Places places;

    @Inject
    Recipients(Callers callers, ContactFinder finder, Places places) {
        this.callers = callers;
        this.finder = finder;
        this.places = places;
    }

    protected Recipients() {
        this(null, null, null);
    }

    /**
     * The next ones by id, those not to be written to among them.
     *
     * @param afterId the last id of the piece before, 0 at first
     * @return fewer than asked for at the end alone
     */
    public List<Recipient> of(ContactQuery query, long afterId, int most) {
        Caller caller = sender();
        List<Recipient> found = new ArrayList<>();
        long after = afterId;
        while (found.size() < most) {
            List<Recipient> some = finder.recipients(query, after, AT_ONCE);
            for (Recipient one : some) {
                if (found.size() < most && mayWriteTo(caller, one.zoneNumber())) {
                    found.add(complete(one));
                }
                after = one.id();
            }
            if (some.size() < AT_ONCE) {
                break;
            }
        }
        return found;
    }

    /**
     * These people as they are now, by their ids; without those who were put away or belong to others by now.
     *
     * @param ids a thousand at most
     */
    public List<Recipient> of(Collection<Long> ids) {
        Caller caller = sender();
        if (ids.isEmpty()) {
            return List.of();
        }
        return finder.recipients(ids).stream()
                .filter(one -> mayWriteTo(caller, one.zoneNumber()))
                .map(this::complete)
                .toList();
    }

    public long count(ContactQuery query) {
        Caller caller = sender();
        return finder.count(query, zone -> mayWriteTo(caller, zone));
    }

    /** A letter shows the address: to whom that is hidden or masked, nobody there is a recipient. */
    private static boolean mayWriteTo(Caller caller, int zone) {
        return caller.may(Right.MAIL_PEOPLE, zone) && caller.reads(Field.ADDRESS, zone);
    }

    private Caller sender() {
        callers.require(Right.SEE_PEOPLE);
        return callers.require(Right.MAIL_PEOPLE);
    }

    private Recipient complete(Recipient known) {
        return RecipientLine.withPostalCode(
                known, ContactCards.postalCode(known.postalCode(), known.settlementId(), places));
    }
}
