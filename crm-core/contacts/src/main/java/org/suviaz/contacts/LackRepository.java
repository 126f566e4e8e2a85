package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts, in one pass over the people, of how many something is lacking. */
@Dependent
class LackRepository {

    private final EntityManager entities;
    private final LackRules rules;

    @Inject
    LackRepository(EntityManager entities, LackRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /** By the numbers of the zones in which anybody is. */
    List<Row> byZone(Where where, List<ContactLack> lacks) {
        StringBuilder text = new StringBuilder("select c.zoneNumber, count(*)");
        for (ContactLack lack : lacks) {
            text.append(", sum(case when ").append(rules.condition(lack, where)).append(" then 1 else 0 end)");
        }
        text.append(" from Contact c").append(where.text()).append(" group by c.zoneNumber");
        return where.bindTo(entities.createQuery(text.toString(), Object[].class))
                .getResultStream()
                .map(row -> Row.of(row, lacks))
                .toList();
    }

    /** The people of one number, and of how many of them each is lacking. */
    record Row(int zoneNumber, long people, Map<ContactLack, Long> lacking) {

        static Row of(Object[] cells, List<ContactLack> lacks) {
            Map<ContactLack, Long> lacking = new EnumMap<>(ContactLack.class);
            for (int i = 0; i < lacks.size(); i++) {
                lacking.put(lacks.get(i), ((Number) cells[i + 2]).longValue());
            }
            return new Row((Integer) cells[0], (Long) cells[1], lacking);
        }
    }
}
