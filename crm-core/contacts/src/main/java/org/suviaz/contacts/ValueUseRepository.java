package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what people have in an own field, among those whom the caller sees. */
@Dependent
class ValueUseRepository {

    private final EntityManager entities;

    @Inject
    ValueUseRepository(EntityManager entities) {
        this.entities = entities;
    }

    long people(int fieldId) {
        return entities.createQuery(
                        "select count(distinct v.contactId) from ContactValue v where v.fieldId = :field", Long.class)
                .setParameter("field", fieldId)
                .getSingleResult();
    }

    /** By the number of a choice how many people have it. */
    Map<Integer, Long> choosing(int fieldId) {
        return entities.createQuery(
                        "select v.number, count(v) from ContactValue v where v.fieldId = :field group by v.number",
                        Object[].class)
                .setParameter("field", fieldId)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Long) row[0]).intValue(), row -> (Long) row[1]));
    }

    /** By the value as it is kept how many people have it. */
    Map<String, Long> texts(int fieldId) {
        Map<Long, String> whole = new HashMap<>();
        entities.createQuery(
                        "select v.contactId, v.text from ContactValue v where v.fieldId = :field"
                                + " order by v.contactId, v.place",
                        Object[].class)
                .setParameter("field", fieldId)
                .getResultStream()
                .forEach(row ->
                        whole.merge((Long) row[0], (String) row[1], (one, next) -> one + ValueRow.BETWEEN + next));
        return whole.values().stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    /**
     * The next ones of those who have something in a field, by their number.
     *
     * @param choice that one of its choices, or null for whatever it is
     */
    List<Long> having(int fieldId, Integer choice, long after, int most) {
        String chosen = choice == null ? "" : " and v.number = :choice";
        TypedQuery<Long> query = entities.createQuery(
                        "select distinct v.contactId from ContactValue v where v.fieldId = :field" + chosen
                                + " and v.contactId > :after order by v.contactId",
                        Long.class)
                .setParameter("field", fieldId)
                .setParameter("after", after);
        if (choice != null) {
            query.setParameter("choice", choice.longValue());
        }
        return query.setMaxResults(most).getResultList();
    }

    long writtenBefore(int fieldId, LocalDate day) {
        return entities.createQuery(
                        "select count(distinct v.contactId) from ContactValue v"
                                + " where v.fieldId = :field and v.setOn < :day",
                        Long.class)
                .setParameter("field", fieldId)
                .setParameter("day", day)
                .getSingleResult();
    }
}
