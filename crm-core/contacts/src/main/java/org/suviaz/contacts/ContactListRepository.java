package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.suviaz.geo.Language;

/** Reads lists of people in a fixed order, and counts them up to a limit. */
@Dependent
class ContactListRepository {

    /** Beyond this a list is "more than": nobody reads on, and counting on costs. */
    static final int MOST_COUNTED = 100_000;

    /** Up to so many are sorted once found. */
    private static final int MOST_SORTED = 30_000;

    private final EntityManager entities;

    @Inject
    ContactListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many fit; one more than {@link #MOST_COUNTED} where there are more. */
    long count(Where where) {
        // the language has no limit without an order; this one is the order of the index that is read anyway
        String limited = "select c.id as id from Contact c" + where.text() + " order by c.zoneNumber limit "
                + (MOST_COUNTED + 1);
        return where.bindTo(entities.createQuery("select count(*) from (" + limited + ") found", Long.class))
                .getSingleResult();
    }

    /**
     * Some of those that fit, in their order.
     *
     * @param count how many fit: few are sorted once found, for the database would walk the order's index through
     *     everybody (0.9 s for a district among a million people); many are found by that very walk
     */
    List<ContactLine> lines(Where where, ContactSort sort, boolean descending, long count, int first, int most) {
        TypedQuery<Object[]> query = entities.createQuery(
                ContactLine.SELECT + where.text() + order(sort, descending, isFew(count)), Object[].class);
        return where.bindTo(query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(ContactLine::of)
                .toList();
    }

    /** Whether so many are sorted once found. */
    static boolean isFew(long count) {
        return count <= MOST_SORTED;
    }

    /** The first by id of those behind that id; where there are none, the first of all; null where nobody fits. */
    Long next(Where where, long after) {
        String text = "select c.id from Contact c" + where.text()
                + " order by (case when c.id > :after then 0 else 1 end), c.id";
        return where.bindTo(entities.createQuery(text, Long.class))
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** How many fit in each zone, by the zone's number. */
    List<ZoneCount> countByZone(Where where) {
        String text = "select c.zoneNumber, count(*) from Contact c" + where.text() + " group by c.zoneNumber";
        return where.bindTo(entities.createQuery(text, Object[].class))
                .getResultStream()
                .map(row -> new ZoneCount((Integer) row[0], (Long) row[1]))
                .toList();
    }

    List<Recipient> recipients(Where where, int most) {
        return where.bindTo(
                        entities.createQuery(RecipientLine.SELECT + where.text() + " order by c.id", Object[].class))
                .setMaxResults(most)
                .getResultStream()
                .map(RecipientLine::of)
                .toList();
    }

    /** The numbers alone. */
    List<Long> ids(Where where, int most) {
        return where.bindTo(entities.createQuery(
                        "select c.id from Contact c" + where.text() + " order by c.id", Long.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Whole people by their number. */
    List<Contact> people(Where where, int most) {
        return where.bindTo(entities.createQuery(
                        "select c from Contact c" + where.text() + " order by c.id", Contact.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets go of all that was read. */
    void forget() {
        entities.clear();
    }

    /**
     * Column by column the order of an index, so that many are read in it and not sorted; an order by something computed
     * is one that no index has.
     */
    static String order(ContactSort sort, boolean descending, boolean few) {
        String way = descending ? " desc" : "";
        String columns =
                switch (sort) {
                    case NAME -> (few ? "concat(c.sortKey, '')" : "c.sortKey") + way;
                    case ADDRESS -> (few ? "concat(c.addressKey, '')" : "c.addressKey") + way;
                    case BIRTH -> (few ? "c.birthYear + 0" : "c.birthYear") + way + ", c.birthDate" + way;
                    case ADDED -> (few ? "c.id + 0" : "c.createdAt") + way;
                };
        return " order by " + columns + ", c.zoneNumber" + way + ", c.id" + way;
    }

    static void narrow(Where where, ContactQuery query) {
        where.and(query.putAway() ? "c.putAwayAt is not null" : "c.putAwayAt is null");
        if (query.tagId() != null) {
            where.and(
                    "exists (select 1 from ContactTag ct where ct.contactId = c.id and ct.tagId = :tag)",
                    "tag",
                    query.tagId());
        }
        if (query.letters() != null) {
            where.and("c.letters = :letters", "letters", Language.of(query.letters()));
        }
    }

    /** People in the zone of that number. */
    record ZoneCount(int zoneNumber, long people) {}
}
