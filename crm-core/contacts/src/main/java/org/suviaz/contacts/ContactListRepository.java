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

    private final EntityManager entities;

    @Inject
    ContactListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many fit; one more than {@link #MOST_COUNTED} where there are more. */
    long count(Where where) {
        String limited =
                "select c.id as id from Contact c" + where.text() + " order by c.id limit " + (MOST_COUNTED + 1);
        return where.bindTo(entities.createQuery("select count(*) from (" + limited + ") found", Long.class))
                .getSingleResult();
    }

    List<ContactLine> lines(Where where, ContactSort sort, boolean descending, int first, int most) {
        TypedQuery<Object[]> query =
                entities.createQuery(ContactLine.SELECT + where.text() + order(sort, descending), Object[].class);
        return where.bindTo(query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(ContactLine::of)
                .toList();
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

    static String order(ContactSort sort, boolean descending) {
        String way = descending ? " desc" : "";
        String columns =
                switch (sort) {
                    case NAME -> "c.sortKey" + way;
                    case ADDRESS -> "c.addressKey" + way;
                    case BIRTH -> "c.birthYear" + way + ", c.birthDate" + way;
                    case ADDED -> "c.createdAt" + way;
                };
        return " order by " + columns + ", c.id" + way;
    }

    static void narrow(Where where, ContactQuery query) {
        where.and(query.putAway() ? "c.putAwayAt is not null" : "c.putAwayAt is null");
        if (query.tagId() != null) {
            where.and(
                    "exists (select 1 from ContactTag ct where ct.contactId = c.id and ct.tagId = :tag)",
                    "tag",
                    query.tagId());
        }
        if (query.doNotWrite() != null) {
            where.and("c.doNotWrite = :doNotWrite", "doNotWrite", query.doNotWrite());
        }
        if (query.letters() != null) {
            where.and("c.letters = :letters", "letters", Language.of(query.letters()));
        }
    }

    /** People in the zone of that number. */
    record ZoneCount(int zoneNumber, long people) {}
}
