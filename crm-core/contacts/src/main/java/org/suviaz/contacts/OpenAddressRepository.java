package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/** Reads the people whose address is open, in groups that are written alike, and keeps what was decided about them. */
@Dependent
class OpenAddressRepository {

    private static final String OPEN = " from Contact c where c.putAwayAt is null and c.addressDoubt in :open and ";
    private static final String STREETS = " and c.settlementId is not null";
    private static final String SETTLEMENTS = " and c.settlementId is null";
    private static final List<AddressDoubt> WAITING =
            List.of(AddressDoubt.SETTLEMENT_UNKNOWN, AddressDoubt.STREET_UNKNOWN, AddressDoubt.STREET_SEVERAL);

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    OpenAddressRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    /** The largest groups first. */
    List<OpenGroup> groups(boolean settlements, int first, int most) {
        return settlements ? settlements(first, most) : streets(first, most);
    }

    long countGroups(boolean settlements) {
        String alike = settlements
                ? "select c.settlement as town, min(c.id) as one" + open() + SETTLEMENTS + " group by c.settlement"
                : "select c.settlementId as town, c.street as street, min(c.id) as one" + open() + STREETS
                        + " group by c.settlementId, c.street";
        return bound(entities.createQuery("select count(*) from (" + alike + ") found", Long.class))
                .getSingleResult();
    }

    /** How many people the group has. */
    long count(OpenGroup group) {
        return bound(entities.createQuery("select count(*)" + alike(group), Long.class), group)
                .getSingleResult();
    }

    long countAll() {
        return bound(entities.createQuery("select count(*)" + open(), Long.class))
                .getSingleResult();
    }

    /** The next ones of a group by their numbers. */
    List<Contact> next(OpenGroup group, long after, int most) {
        String text = "select c" + alike(group) + " and c.id > :after order by c.id";
        return bound(entities.createQuery(text, Contact.class), group)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next ones of all. */
    List<Contact> next(long after, int most) {
        return bound(entities.createQuery("select c" + open() + " and c.id > :after order by c.id", Contact.class))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    AddressDecision add(AddressDecision decision) {
        entities.persist(decision);
        entities.flush();
        return decision;
    }

    Optional<AddressDecision> decision(long id) {
        return Optional.ofNullable(entities.find(AddressDecision.class, id));
    }

    Optional<AddressDecision> latest() {
        return entities.createQuery("select d from AddressDecision d order by d.id desc", AddressDecision.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<OpenGroup> settlements(int first, int most) {
        return bound(entities.createQuery(
                        "select c.settlement, min(c.id), count(*)" + open() + SETTLEMENTS
                                + " group by c.settlement order by count(*) desc, min(c.id)",
                        Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new OpenGroup(null, (String) row[0], "", (Long) row[1], (Long) row[2]))
                .toList();
    }

    private List<OpenGroup> streets(int first, int most) {
        return bound(entities.createQuery(
                        "select c.settlementId, c.street, min(c.id), count(*)" + open() + STREETS
                                + " group by c.settlementId, c.street order by count(*) desc, min(c.id)",
                        Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new OpenGroup((Integer) row[0], "", (String) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    /** Those alone whose address is the caller's to change: to anybody else the groups would tell it. */
    private String open() {
        return OPEN + changeable().condition("c");
    }

    private FieldChoice changeable() {
        return callers.current().changing(Field.ADDRESS);
    }

    private String alike(OpenGroup group) {
        return group.isOfSettlement()
                ? open() + SETTLEMENTS + " and c.settlement = :settlement"
                : open() + STREETS + " and c.settlementId = :place and c.street = :street";
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        changeable().bindTo(query);
        return query.setParameter("open", WAITING);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, OpenGroup group) {
        bound(query);
        return group.isOfSettlement()
                ? query.setParameter("settlement", group.settlement())
                : query.setParameter("place", group.settlementId()).setParameter("street", group.street());
    }
}
