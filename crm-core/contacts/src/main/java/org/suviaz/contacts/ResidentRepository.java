package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.scope.FieldChoice;
import org.suviaz.security.scope.ZoneChoice;

/** Finds people by where they live. */
@Dependent
class ResidentRepository {

    /** As Hibernate writes "for update skip locked". */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;

    @Inject
    ResidentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The people of one zone, without those below it, who live in that settlement.
     *
     * @param streets the numbers of the streets, or null for everywhere
     * @param readable where addresses are there to be read
     */
    List<Resident> living(
            int settlement, int zoneId, Collection<Integer> streets, ZoneChoice within, FieldChoice readable) {
        if (streets != null && streets.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = entities.createQuery(
                "select c.id, c.streetNumber, c.house from Contact c where c.settlementId = :settlement"
                        + " and c.zoneId = :zone and c.putAwayAt is null and " + within.condition("c")
                        + " and " + readable.condition("c")
                        + (streets == null ? "" : " and c.streetNumber in :streets") + " order by c.id",
                Object[].class);
        query.setParameter("settlement", settlement).setParameter("zone", zoneId);
        if (streets != null) {
            query.setParameter("streets", streets);
        }
        within.bindTo(query);
        readable.bindTo(query);
        return query.getResultStream()
                .map(row -> new Resident((Long) row[0], (Integer) row[1], (String) row[2]))
                .toList();
    }

    /** That person to be changed; none where somebody else is doing so. */
    Optional<Contact> free(long id) {
        return entities.createQuery("select c from Contact c where c.id = :id", Contact.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    /** Somebody and the address, without the settlement. */
    record Resident(long person, Integer street, String house) {}
}
