package org.suviaz.security.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;
import org.suviaz.security.chain.ChainLink;

/** Reads the log. */
@Dependent
class AuditRepository {

    private final EntityManager entities;

    @Inject
    AuditRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the whole log the number of its newest entry, since there are no gaps: counting a million takes its time. */
    long count(Wanted wanted) {
        if (wanted.equals(Wanted.EVERYTHING)) {
            return last().map(ChainLink::no).orElse(0L);
        }
        return asked("select count(e) from AuditEntry e", "", wanted, Long.class)
                .getSingleResult();
    }

    List<ChainLink> page(Wanted wanted, int first, int most) {
        if (first > 0 && wanted.equals(Wanted.EVERYTHING)) {
            return page(wanted.upTo(count(wanted) - first), 0, most);
        }
        return asked("select e from AuditEntry e", " order by e.no desc", wanted, AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::link)
                .toList();
    }

    /** The newest entry of all. */
    Optional<ChainLink> last() {
        return page(Wanted.EVERYTHING, 0, 1).stream().findFirst();
    }

    List<String> accounts() {
        return entities.createQuery("select distinct e.account from AuditEntry e order by e.account", String.class)
                .setMaxResults(500)
                .getResultStream()
                .sorted(Alphabet.of(Language.EN))
                .toList();
    }

    /**
     * The numbers of a day: the database would rather walk the whole log backwards than sort what it finds by its time.
     */
    private Object[] numbers(Wanted wanted) {
        return entities.createQuery(
                        "select coalesce(min(e.no), 1), coalesce(max(e.no), 0) from AuditEntry e"
                                + " where e.at >= :from and e.at < :till",
                        Object[].class)
                .setParameter("from", wanted.from())
                .setParameter("till", wanted.till())
                .getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, Wanted wanted, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        narrow(where, values, "e.account = :account", "account", wanted.account());
        narrow(where, values, "e.kind in :kinds", "kinds", wanted.kinds());
        if (wanted.object() != null) {
            // what stands behind the number of a list, such as the hash of its file, is found by the number too
            narrow(where, values, "(e.object = :object or e.object like :more escape '!')", "object", wanted.object());
            values.put("more", escaped(wanted.object()) + " %");
        }
        if (wanted.from() != null) {
            Object[] numbers = numbers(wanted);
            narrow(where, values, "e.no >= :lowest", "lowest", numbers[0]);
            narrow(where, values, "e.no <= :highest", "highest", numbers[1]);
            narrow(where, values, "e.at >= :from", "from", wanted.from());
            narrow(where, values, "e.at < :till", "till", wanted.till());
        }
        narrow(where, values, "e.no <= :last", "last", wanted.last());
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String escaped(String typed) {
        return typed.replaceAll("[!%_]", "!$0");
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
