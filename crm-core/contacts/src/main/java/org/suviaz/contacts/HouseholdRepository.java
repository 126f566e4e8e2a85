package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.security.scope.FieldChoice;
import org.suviaz.security.scope.ZoneChoice;

/** Keeps who lives with whom, and finds doors behind which that was not asked yet. */
@Dependent
class HouseholdRepository {

    /** More than that behind one door are a house whose flats nobody wrote down, or a hostel. */
    private static final int MOST = 12;

    /** Without a flat it may be the house of one family, or a block of flats. */
    private static final int MOST_WITHOUT_FLAT = 6;

    private static final String DOORS = " from Contact c left join HouseholdMember m on m.contactId = c.id"
            + " where c.putAwayAt is null and c.settlementId is not null and c.streetNumber is not null"
            + " and c.house <> '' and ";

    private static final String OPEN = " group by c.settlementId, c.streetNumber, c.house, c.flat"
            + " having count(c.id) between 2 and " + MOST + " and (c.flat <> '' or count(c.id) <= " + MOST_WITHOUT_FLAT
            + ") and count(m.id) < count(c.id)";

    private final EntityManager entities;

    @Inject
    HouseholdRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One of each door where somebody was not asked about, by address. */
    List<Long> open(ZoneChoice zone, FieldChoice mine, int first, int most) {
        TypedQuery<Long> query = chosen(
                entities.createQuery(
                        "select min(c.id)" + where(zone, mine) + " order by min(c.addressKey), min(c.id)", Long.class),
                zone,
                mine);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    long countOpen(ZoneChoice zone, FieldChoice mine) {
        return chosen(entities.createQuery("select min(c.id)" + where(zone, mine), Long.class), zone, mine)
                .getResultList()
                .size();
    }

    private static String where(ZoneChoice zone, FieldChoice mine) {
        return DOORS + zone.condition("c") + " and " + mine.condition("c") + OPEN;
    }

    private static TypedQuery<Long> chosen(TypedQuery<Long> query, ZoneChoice zone, FieldChoice mine) {
        zone.bindTo(query);
        mine.bindTo(query);
        return query;
    }

    /** All in the lists who live there, as far as their addresses are for the caller. */
    List<Contact> at(Dwelling door, FieldChoice mine) {
        TypedQuery<Contact> query = entities.createQuery(
                        "select c from Contact c where c.settlementId = :settlement and c.streetNumber = :street"
                                + " and c.house = :house and c.flat = :flat and c.putAwayAt is null and "
                                + mine.condition("c") + " order by c.sortKey, c.id",
                        Contact.class)
                .setParameter("settlement", door.settlementId())
                .setParameter("street", door.street())
                .setParameter("house", door.house())
                .setParameter("flat", door.flat());
        mine.bindTo(query);
        return query.getResultList();
    }

    /** These people, of whom nobody else says anything until this transaction is over. */
    List<Contact> locked(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Contact c where c.id in :ids order by c.id", Contact.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** What was said of each of these people; nothing of those whom nobody looked at. */
    Map<Long, HouseholdMember> of(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select m from HouseholdMember m where m.contactId in :contacts", HouseholdMember.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.toMap(HouseholdMember::contactId, Function.identity()));
    }

    Optional<HouseholdMember> of(long contactId) {
        return Optional.ofNullable(of(List.of(contactId)).get(contactId));
    }

    /** Those in the lists who are in it, as far as their addresses are for the caller. */
    List<Contact> people(long household, FieldChoice mine) {
        TypedQuery<Contact> query = entities.createQuery(
                        "select c from Contact c, HouseholdMember m where m.contactId = c.id"
                                + " and m.household = :household and c.putAwayAt is null and "
                                + mine.condition("c") + " order by c.sortKey, c.id",
                        Contact.class)
                .setParameter("household", household);
        mine.bindTo(query);
        return query.getResultList();
    }

    /** Who lives elsewhere from now on: what was said of the former door counts no more. */
    void leave(long contactId) {
        of(contactId).ifPresent(entities::remove);
    }

    /** The row's number is there at once. */
    void add(HouseholdMember member) {
        entities.persist(member);
    }
}
