package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door for work that takes people from one zone to another as these have agreed; the agreement is made elsewhere. */
@ApplicationScoped
@Transactional
public class ContactMoves {

    private final ContactRepository contacts;
    private final ContactAccess access;
    private final ContactKeeper keeper;
    private final Places places;
    private final Callers callers;

    @Inject
    ContactMoves(
            ContactRepository contacts, ContactAccess access, ContactKeeper keeper, Places places, Callers callers) {
        this.contacts = contacts;
        this.access = access;
        this.keeper = keeper;
        this.places = places;
        this.callers = callers;
    }

    protected ContactMoves() {
        this(null, null, null, null, null);
    }

    /**
     * Somebody whose zone the caller looks after.
     *
     * @throws NotThere where nobody of that number is there for the caller, or not to be changed by right over the zone
     */
    public MovingPerson person(long id) {
        Contact contact = access.readable(id);
        if (!callers.current().may(Right.SEE_PEOPLE, contact.zoneNumber())
                || !callers.current().may(Right.CHANGE_PEOPLE, contact.zoneNumber())) {
            throw new NotThere(ContactCode.of(id));
        }
        return new MovingPerson(
                id,
                ContactCode.of(id),
                new Bilingual(contact.be().whole(), contact.ru().whole()),
                town(contact),
                contact.zoneId(),
                contact.putAwayAt() != null);
    }

    /** The names of those of these people whom the caller can see. */
    public Map<Long, String> names(Collection<Long> ids, Language language) {
        return contacts.namesOf(ids, language);
    }

    /** Whether the person is in the lists of that zone, as far as the caller can see. */
    public boolean isIn(long id, int zoneId) {
        return contacts.find(id)
                .filter(contact -> contact.zoneId() == zoneId && contact.putAwayAt() == null)
                .isPresent();
    }

    /**
     * Moves somebody with everything that belongs to the person, as two zones agreed; the address stays as written. The
     * caller has what both ask for.
     *
     * @param entry the log's entry about it
     */
    public void move(long id, ZoneRow to, long entry) {
        Contact contact = access.readable(id);
        keeper.moveTo(contact, to, Because.of(callers.current().accountName(), ChangeCause.HANDED_OVER, entry));
    }

    /** As far as whoever offers the person is told of it: a text that no dictionary knows may be a whole address. */
    private Bilingual town(Contact contact) {
        return Optional.ofNullable(contact.settlementId())
                .flatMap(places::settlement)
                .map(place -> place.label())
                .orElseGet(() -> {
                    FieldView view = FieldView.of(callers.current(), contact);
                    return new Bilingual(view.town(null, contact.settlement()), "");
                });
    }
}
