package org.suviaz.security.scope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import org.suviaz.database.NativeSql;
import org.suviaz.geo.zones.Span;

/**
 * Reaches the rows of every kind that scope knows, so that no kind can be forgotten where numbers change. With each table T
 * come a view T_numbers, which counts its rows by number, and a procedure T_renumber of the house; with a shared one, two
 * of both, T_from and T_to.
 */
@Dependent
class ScopedRowsRepository {

    /** As Hibernate writes "for update skip locked". */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;

    @Inject
    ScopedRowsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Wherever rows of any kind carry the number of a zone, in a fixed order. */
    List<Numbered> numbered() {
        return entities.getMetamodel().getEntities().stream()
                .map(type -> type.getJavaType())
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(kind -> Numbered.of(kind).stream())
                .toList();
    }

    /**
     * Gives rows that the caller sees another number of the same zone, and forgets them; the guard judges each. Rows that
     * somebody is writing are passed by, so that the two never wait for each other.
     *
     * @return how many, at most so many
     */
    int carry(Numbered column, int from, int to, int most) {
        List<?> rows = entities.createQuery(
                        "select e from " + column.kind().getSimpleName() + " e where e." + column.attribute()
                                + " = :from",
                        column.kind())
                .setParameter("from", from)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
        rows.forEach(row -> column.carry().accept(row, to));
        entities.flush();
        entities.clear();
        return rows.size();
    }

    @NativeSql("whether numbers are in use must not depend on who asks; a count is all that is read")
    long count(Numbered column, Span numbers) {
        return ((Number) entities.createNativeQuery("select coalesce(sum(amount), 0) from " + column.name()
                                + "_numbers where zl between :low and :high")
                        .setParameter("low", numbers.lft())
                        .setParameter("high", numbers.rgt())
                        .getSingleResult())
                .longValue();
    }

    @NativeSql(
            "the house's own procedure; changes the number of a zone into another one of the same zone, reads nothing")
    void sweep(Numbered column, Span from, int zoneId, int to) {
        entities.createNativeQuery("call " + column.name() + "_renumber(:low, :high, :zone, :to)")
                .setParameter("low", from.lft())
                .setParameter("high", from.rgt())
                .setParameter("zone", zoneId)
                .setParameter("to", to)
                .executeUpdate();
    }
}
