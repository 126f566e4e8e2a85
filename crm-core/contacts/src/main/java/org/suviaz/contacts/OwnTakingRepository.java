package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what lists left with people in columns of their own, head by head, and keeps which of these a field takes over. */
@Dependent
class OwnTakingRepository {

    private static final String BELOW = " from ContactExtra x where lower(x.head) = :head";

    private final EntityManager entities;

    @Inject
    OwnTakingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those below which anybody has something, the most frequent first. */
    List<KeptHead> heads() {
        Map<String, KeptHead> heads = new LinkedHashMap<>();
        entities.createQuery(
                        "select x.head, count(x) from ContactExtra x group by x.head order by count(x) desc, x.head",
                        Object[].class)
                .getResultStream()
                .map(row -> new KeptHead((String) row[0], (Long) row[1]))
                .forEach(one -> heads.merge(
                        FormText.folded(one.head()),
                        one,
                        (most, other) -> new KeptHead(most.head(), most.people() + other.people())));
        List<KeptHead> all = new ArrayList<>(heads.values());
        all.sort(Comparator.comparingLong(KeptHead::people).reversed());
        return all;
    }

    /** Each text below that head, the most frequent first. */
    List<Told> told(String head, int fieldId) {
        return entities.createQuery(
                        "select x.text, count(x), sum(case when exists (select 1 from ContactValue v where"
                                + " v.contactId = x.contactId and v.fieldId = :field) then 1 else 0 end)" + BELOW
                                + " group by x.text order by count(x) desc, x.text",
                        Object[].class)
                .setParameter("field", fieldId)
                .setParameter("head", FormText.folded(head))
                .getResultStream()
                .map(row -> new Told((String) row[0], (Long) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** The next ones of those who have something below that head, by their number. */
    List<Long> having(String head, long after, int most) {
        return entities.createQuery(
                        "select distinct x.contactId" + BELOW + " and x.contactId > :after order by x.contactId",
                        Long.class)
                .setParameter("head", FormText.folded(head))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    void add(OwnTaking taking) {
        entities.persist(taking);
        entities.flush();
    }

    Optional<OwnTaking> find(long id) {
        return Optional.ofNullable(entities.find(OwnTaking.class, id));
    }

    Optional<OwnTaking> latest(int fieldId) {
        return entities.createQuery(
                        "select t from OwnTaking t where t.fieldId = :field order by t.id desc", OwnTaking.class)
                .setParameter("field", fieldId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many people have that text, and how many of these something in the field already. */
    record Told(String text, long people, long taken) {}
}
