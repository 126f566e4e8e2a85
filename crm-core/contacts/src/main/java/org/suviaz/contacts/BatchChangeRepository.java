package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.suviaz.database.NativeSql;

/** Finds in the journal what one list did, and what of that somebody changed since. */
@Dependent
class BatchChangeRepository {

    private static final String OF_LIST =
            " from ContactChange h, Contact c where c.id = h.contactId and h.batch = :batch"
                    + " and h.cause in ('import', 'bulk', 'bulkAway')";

    /** The list created the person, who is in the lists still. */
    private static final String CREATED = " and h.cause = 'import' and h.field = '' and c.putAwayAt is null";

    /** The act put the person away, who is away still. */
    private static final String AWAY = " and h.cause = 'bulkAway' and c.putAwayAt is not null";

    /** The first time that the list overwrote that field of somebody whom it did not create, and not taken back yet. */
    private static final String VALUE_STANDS = "h.field <> '' and not exists (select 1 from ContactChange o"
            + " where o.contactId = h.contactId and o.batch = :batch and (o.field = '' and o.cause = 'import'"
            + " or o.field = h.field and (o.id < h.id or o.cause = 'undo')))";

    private static final String OVERWRITTEN = " and " + VALUE_STANDS;

    private static final String LATER =
            " exists (select 1 from ContactChange l where l.contactId = h.contactId and l.id > h.id"
                    + " and (l.batch is null or l.batch <> :batch)";

    private static final String PERSON_CHANGED = LATER + " and l.cause not in :quiet)";

    private static final String AWAY_ANEW = LATER + " and l.field = '')";

    private static final String FIELD_CHANGED = LATER + " and l.field = h.field)";

    /** What of the list is neither taken back nor gone. */
    private static final String STANDS = OF_LIST + " and (h.cause = 'import' and h.field = '' and c.putAwayAt is null"
            + " or h.cause = 'bulkAway' and c.putAwayAt is not null or (" + VALUE_STANDS + "))";

    private static final String STAYS = STANDS + " and (h.cause = 'import' and h.field = '' and" + PERSON_CHANGED
            + " or h.cause = 'bulkAway' and" + AWAY_ANEW + " or h.field <> '' and" + FIELD_CHANGED + ")";

    private final EntityManager entities;

    @Inject
    BatchChangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** People whom the list created, by the number of their zone: who was changed since, and how many they are. */
    List<Tally> created(long batch) {
        return tallies(PERSON_CHANGED, CREATED, batch)
                .setParameter("quiet", BatchTraces.QUIET)
                .getResultStream()
                .map(Tally::of)
                .toList();
    }

    /** People whom the act put away, in the same way. */
    List<Tally> away(long batch) {
        return tallies(AWAY_ANEW, AWAY, batch).getResultStream().map(Tally::of).toList();
    }

    /** Values that the list overwrote, in the same way. */
    List<Tally> overwritten(long batch) {
        return tallies(FIELD_CHANGED, OVERWRITTEN, batch)
                .getResultStream()
                .map(Tally::of)
                .toList();
    }

    private TypedQuery<Object[]> tallies(String changed, String which, long batch) {
        return entities.createQuery(
                        "select c.zoneNumber, sum(case when" + changed + " then 1 else 0 end), count(h),"
                                + " count(distinct h.contactId)" + OF_LIST + which + " group by c.zoneNumber",
                        Object[].class)
                .setParameter("batch", batch);
    }

    /** How many people of the list the caller sees. */
    long seen(long batch) {
        return entities.createQuery("select count(distinct h.contactId)" + OF_LIST, Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    /** How many people there are of the list at all, seen or not. */
    @NativeSql("the house's own view of numbers, whoever asks: how many people a list touched, and of none who")
    long touched(long batch) {
        List<?> amounts = entities.createNativeQuery("select amount from contact_change_lists where batch_id = :batch")
                .setParameter("batch", batch)
                .getResultList();
        return amounts.isEmpty() ? 0 : ((Number) amounts.get(0)).longValue();
    }

    /** The next people of the list, by their number. */
    List<Long> next(long batch, long after, int most) {
        return entities.createQuery(
                        "select distinct h.contactId" + OF_LIST + " and h.contactId > :after order by h.contactId",
                        Long.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** All that was ever done to these people, the oldest first. */
    List<ContactChange> journals(Collection<Long> contacts) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId in :contacts order by h.contactId, h.id",
                        ContactChange.class)
                .setParameter("contacts", contacts)
                .getResultList();
    }

    /** People whom an undoing of the list put away or an undoing of an act brought back, or values that came back. */
    long undone(long batch, boolean people) {
        return entities.createQuery(
                        "select count(h) from ContactChange h where h.batch = :batch and h.cause = 'undo' and "
                                + (people ? "h.field = ''" : "h.field <> ''")
                                + " and exists (select 1 from ContactChange i where i.contactId = h.contactId"
                                + " and i.batch = :batch and i.cause in ('import', 'bulk', 'bulkAway')"
                                + " and i.field = h.field)",
                        Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    /** @param over all that was not taken back, and not only what somebody changed */
    long countLeft(long batch, boolean over) {
        return left("select count(h)", batch, over, "", Long.class).getSingleResult();
    }

    List<ContactChange> left(long batch, boolean over, int first, int most) {
        return left("select h", batch, over, " order by h.contactId, h.id", ContactChange.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> left(String select, long batch, boolean over, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + (over ? STANDS : STAYS) + order, type)
                .setParameter("batch", batch);
        return over ? query : query.setParameter("quiet", BatchTraces.QUIET);
    }

    /**
     * What the list did in one zone.
     *
     * @param kept how much of all was changed since
     */
    record Tally(int zoneNumber, long kept, long all, long people) {

        private static Tally of(Object[] row) {
            return new Tally(
                    (Integer) row[0],
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue());
        }
    }
}
