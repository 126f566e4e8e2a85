package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The mailings that the caller may work with at this moment: the own ones, as long as all their zones are the caller's. */
@Dependent
class OwnMailings {

    private final MailingRepository mailings;
    private final Callers callers;
    private final Zones zones;

    @Inject
    OwnMailings(MailingRepository mailings, Callers callers, Zones zones) {
        this.mailings = mailings;
        this.callers = callers;
        this.zones = zones;
    }

    /**
     * The mailing of that number.
     *
     * @throws NotThere where there is none, or it is not the caller's, or one of its zones or its addresses is no longer
     */
    Mailing of(long id) {
        callers.require(Right.MAIL_PEOPLE);
        return allowed(mailings.byId(id));
    }

    /** As {@link #of}, and nobody else starts anything with it until the transaction ends. */
    Mailing locked(long id) {
        callers.require(Right.MAIL_PEOPLE);
        return allowed(mailings.locked(id));
    }

    /**
     * The zone of that key, in which the caller may write letters.
     *
     * @throws Problem where the addresses that stand on letters are hidden or masked there
     */
    ZoneRow zone(int id) {
        ZoneRow zone = zones.tree().byId(id).orElseThrow(NotThere::new);
        callers.require(Right.MAIL_PEOPLE, zone.lft());
        if (!readsAddresses(zone)) {
            throw new Problem("mailings.problem.addressHidden", zone.name());
        }
        return zone;
    }

    /** The zones of that name in which the caller may write letters. */
    List<ZoneRow> called(String name) {
        return zones.called(name, callers.current().zones(Right.MAIL_PEOPLE));
    }

    private Mailing allowed(Optional<Mailing> found) {
        Mailing mailing = found.orElseThrow(NotThere::new);
        for (int id : mailing.zones()) {
            ZoneRow zone = zones.tree().byId(id).orElseThrow(NotThere::new);
            callers.require(Right.MAIL_PEOPLE, zone.lft());
            if (!readsAddresses(zone)) {
                throw new NotThere();
            }
        }
        return mailing;
    }

    private boolean readsAddresses(ZoneRow zone) {
        return callers.current().reads(Field.ADDRESS, zone.lft());
    }
}
