package org.suviaz.security.scope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.List;
import org.suviaz.database.NativeSql;

/** Reads the counts of zones, and mends them by counting anew. */
@Dependent
class ZoneCountRepository {

    private final EntityManager entities;

    @Inject
    ZoneCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ZoneCount> all() {
        return entities.createQuery("select c from ZoneCount c", ZoneCount.class)
                .getResultList();
    }

    /** The numbers whose counts say something else than the people themselves; a save at work may look like one. */
    @NativeSql("counts people of all zones past the filter, and gives out the numbers of zones alone")
    List<Integer> wrong() {
        List<?> rows = entities.createNativeQuery(
                        "select t.zl from (select zl, amount - away people, away from " + people()
                                + ") t left join zone_count c on c.zl = t.zl"
                                + " where c.zl is null or c.people <> t.people or c.away <> t.away"
                                + " union select c.zl from zone_count c where (c.people <> 0 or c.away <> 0)"
                                + " and not exists (select 1 from " + people() + " p where p.zl = c.zl)")
                .getResultList();
        return rows.stream().map(Number.class::cast).map(Number::intValue).toList();
    }

    /**
     * Counts the people of one number anew; whether the count was wrong. The count is locked first: whoever committed
     * before is counted, and whoever commits later adds to what was counted.
     */
    @NativeSql("counts people of one number past the filter, and keeps the count alone")
    boolean recount(int number) {
        entities.createNativeQuery("insert into zone_count (zl, people, away) values (:number, 0, 0)"
                        + " on duplicate key update people = people")
                .setParameter("number", number)
                .executeUpdate();
        // a select apart: within an update it would wait for people who are being saved, and they for this count
        Object[] truth =
                (Object[]) entities.createNativeQuery("select coalesce(sum(amount - away), 0), coalesce(sum(away), 0)"
                                + " from " + people() + " where zl = :number")
                        .setParameter("number", number)
                        .getSingleResult();
        return entities.createNativeQuery("update zone_count set people = :people, away = :away where zl = :number"
                                + " and (people <> :people or away <> :away)")
                        .setParameter("people", truth[0])
                        .setParameter("away", truth[1])
                        .setParameter("number", number)
                        .executeUpdate()
                > 0;
    }

    /** The view that counts the one kind of row that is counted, by number. */
    private String people() {
        return entities.getMetamodel().getEntities().stream()
                .map(type -> type.getJavaType())
                .filter(CountedEntity.class::isAssignableFrom)
                .map(type -> type.getAnnotation(Table.class).name() + "_numbers")
                .findFirst()
                .orElseThrow();
    }
}
