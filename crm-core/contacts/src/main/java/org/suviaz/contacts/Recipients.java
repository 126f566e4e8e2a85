package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final ContactConsentRepository consents;
    private final ContactValueRepository own;
    private final Places places;

    @Inject
    Recipients(
            Callers callers,
            ContactFinder finder,
            ContactConsentRepository consents,
            ContactValueRepository own,
            Places places) {
        this.callers = callers;
        this.finder = finder;
        this.consents = consents;
        this.own = own;
        this.places = places;
    }

    protected Recipients() {
        this(null, null, null, null, null);
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
            Set<Long> silent = silent(some);
            for (Recipient one : some) {
                if (found.size() < most && mayWriteTo(caller, one.zoneNumber())) {
                    found.add(complete(one, silent, Map.of()));
                }
                after = one.id();
            }
            if (some.size() < AT_ONCE) {
                break;
            }
        }
        return found;
    }

    /** As {@link #of(Collection, Set)}, without the organisation's own fields. */
    public List<Recipient> of(Collection<Long> ids) {
        return of(ids, Set.of());
    }

    /**
     * These people as they are now, by their ids; without those who were put away or belong to others by now.
     *
     * @param ids a thousand at most
     * @param fields the numbers of the organisation's own fields to be told
     */
    public List<Recipient> of(Collection<Long> ids, Set<Integer> fields) {
        Caller caller = sender();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ContactValue>> values = fields.isEmpty() ? Map.of() : own.of(ids);
        List<Recipient> found = finder.recipients(ids);
        Set<Long> silent = silent(found);
        return found.stream()
                .filter(one -> mayWriteTo(caller, one.zoneNumber()))
                .map(one -> complete(one, silent, told(one, caller, fields, values.getOrDefault(one.id(), List.of()))))
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

    /** What a letter would show, the sender has to read of that person. */
    private static Map<Integer, String> told(
            Recipient who, Caller caller, Set<Integer> fields, List<ContactValue> values) {
        Map<Integer, String> told = ContactValueRepository.texts(values);
        told.keySet().removeIf(id -> !fields.contains(id) || !caller.reads(Field.own(id), who.zoneNumber()));
        return told;
    }

    /** Those who refused letters, whatever of that the sender is told. */
    private Set<Long> silent(List<Recipient> people) {
        return consents.refusing(
                Channel.LETTER, people.stream().map(Recipient::id).toList());
    }

    private Recipient complete(Recipient known, Set<Long> silent, Map<Integer, String> fields) {
        String postalCode = ContactCards.postalCode(known.postalCode(), known.settlementId(), places);
        return RecipientLine.with(known, postalCode, silent.contains(known.id()), fields);
    }
}
