package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;

/**
 * Reads people in the order of a field of the organisation's own: first those who have something in it, by its index, and
 * after them the others by name, whichever way the order runs.
 */
@Dependent
class OwnOrderRepository {

    private final EntityManager entities;
    private final ContactListRepository lists;

    @Inject
    OwnOrderRepository(EntityManager entities, ContactListRepository lists) {
        this.entities = entities;
        this.lists = lists;
    }

    /** As {@link ContactListRepository#lines}. */
    List<ContactLine> lines(Where where, OwnField field, boolean descending, long count, int first, int most) {
        Where valued = where.copy();
        valued.and("v.fieldId = :orderField", "orderField", field.id());
        boolean few = ContactListRepository.isFew(count);
        List<ContactLine> found = new ArrayList<>(filled(valued, field, descending, few, first, most));
        if (found.size() < most) {
            Where others = where.copy();
            others.and(
                    "not exists (select 1 from ContactValue v where v.contactId = c.id and v.fieldId = :orderField)",
                    "orderField",
                    field.id());
            int before = found.isEmpty() && first > 0 ? count(valued) : first + found.size();
            int from = Math.max(0, first - before);
            found.addAll(lists.lines(
                    others, ContactSort.NAME, false, Math.max(0, count - before), from, most - found.size()));
        }
        return found;
    }

    private List<ContactLine> filled(
            Where valued, OwnField field, boolean descending, boolean few, int first, int most) {
        return valued.bindTo(entities.createQuery(
                        "select " + ContactLine.COLUMNS + " from ContactValue v join Contact c on c.id = v.contactId"
                                + valued.text() + order(field.kind(), descending, few),
                        Object[].class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(ContactLine::of)
                .toList();
    }

    private int count(Where valued) {
        return valued.bindTo(entities.createQuery(
                        "select count(*) from ContactValue v join Contact c on c.id = v.contactId" + valued.text(),
                        Long.class))
                .getSingleResult()
                .intValue();
    }

    /** The order of an index, or of something computed that no index has. */
    static String order(OwnKind kind, boolean descending, boolean few) {
        String way = descending ? " desc" : "";
        String column =
                switch (kind) {
                    case TEXT -> few ? "concat(v.sort, '')" : "v.sort";
                    default -> few ? "v.number + 0" : "v.number";
                };
        return " order by " + column + way + ", v.zoneNumber" + way + ", v.contactId" + way;
    }
}
