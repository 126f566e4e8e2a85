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

    long count(Wanted wanted) {
        return asked("select count(e) from AuditEntry e", "", wanted, Long.class)
                .getSingleResult();
    }

    List<ChainLink> page(Wanted wanted, int first, int most) {
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

    private <T> TypedQuery<T> asked(String select, String order, Wanted wanted, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        narrow(where, values, "e.account = :account", "account", wanted.account());
        narrow(where, values, "e.kind in :kinds", "kinds", wanted.kinds());
        narrow(where, values, "e.object = :object", "object", wanted.object());
        narrow(where, values, "e.at >= :from", "from", wanted.from());
        narrow(where, values, "e.at < :till", "till", wanted.till());
        narrow(where, values, "e.no <= :last", "last", wanted.last());
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
