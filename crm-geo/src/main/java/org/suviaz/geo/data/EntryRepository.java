package org.suviaz.geo.data;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Language;

/** Reads and writes entries. */
@Dependent
class EntryRepository {

    /** Where the numbers of own entries begin. */
    static final int OWN_IDS = 1_000_000_000;

    private static final int CHUNK = 1000;

    /** Of tens of thousands of rows nobody keeps a second copy to see what changed. */
    private static final String READ_ONLY = "org.hibernate.readOnly";

    private static final String BY_BELARUSIAN = " order by case when e.be = '' then e.ru else e.be end, e.ru, e.id";
    private static final String BY_RUSSIAN = " order by case when e.ru = '' then e.be else e.ru end, e.be, e.id";
    private static final String JOINED = " from DictionaryEntry e left join DictionaryCorrection c"
            + " on c.entryId = e.id and c.endedAt is null where e.kind = :kind";

    private final EntityManager entities;

    @Inject
    EntryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The entries of that kind as the data has them, by their code. */
    Map<String, Stored> stored(EntryKind kind) {
        Map<String, Stored> stored = new LinkedHashMap<>();
        ofKind(kind).forEach(entry -> stored.put(entry.code(), entry.stored()));
        entities.clear();
        return stored;
    }

    List<String> codes(EntryKind kind) {
        return entities.createQuery("select e.code from DictionaryEntry e where e.kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Makes these entries what they are now; those without a row get one. */
    void write(EntryKind kind, Collection<Stored> changed, Instant now) {
        Map<String, DictionaryEntry> present = new HashMap<>();
        if (!changed.isEmpty()) {
            ofKind(kind).forEach(entry -> present.put(entry.code(), entry));
        }
        List<Stored> fresh = new ArrayList<>();
        for (Stored stored : changed) {
            DictionaryEntry known = present.get(stored.code());
            if (known == null) {
                fresh.add(stored);
            } else {
                known.take(stored, now);
            }
        }
        settle();
        add(fresh, now);
    }

    /** Chunk by chunk, for each settling looks at whatever is not let go of yet. */
    private void add(List<Stored> fresh, Instant now) {
        int next = nextId();
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            for (Stored stored : fresh.subList(from, Math.min(from + CHUNK, fresh.size()))) {
                entities.persist(new DictionaryEntry(next++, stored, now));
            }
            settle();
        }
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    /** Adds an entry of the organisation's own. */
    Entry add(DictionaryEntry entry) {
        entities.persist(entry);
        return entry.row(null, List.of());
    }

    /** Own entries have numbers of their own, so that adding one and a load never take the same. */
    int nextOwnId() {
        return lastOwnId() + 1;
    }

    int lastOwnId() {
        return Math.max(OWN_IDS, lastId(true));
    }

    private int nextId() {
        return lastId(false) + 1;
    }

    private int lastId(boolean own) {
        Integer last = entities.createQuery("select max(e.id) from DictionaryEntry e where e.own = :own", Integer.class)
                .setParameter("own", own)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    Optional<DictionaryEntry> byId(int id) {
        return Optional.ofNullable(entities.find(DictionaryEntry.class, id));
    }

    /** All entries of that kind, each with its correction or null; to be read alone. */
    List<Object[]> withCorrections(EntryKind kind) {
        return entities.createQuery("select e, c" + JOINED + " order by e.id", Object[].class)
                .setParameter("kind", kind)
                .setHint(READ_ONLY, true)
                .getResultList();
    }

    long count(EntryQuery wanted) {
        return asked("select count(e)", "", wanted, Long.class).getSingleResult();
    }

    /** A page of entries, each with its correction or null. */
    List<Object[]> page(EntryQuery wanted, int first, int most) {
        return asked("select e, c", wanted.order() == Language.BE ? BY_BELARUSIAN : BY_RUSSIAN, wanted, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    List<SureCount> counts() {
        return entities.createQuery(
                        "select new org.suviaz.geo.data.SureCount(e.kind, e.sure, count(e)) from DictionaryEntry e"
                                + " where e.own = false and e.goneSince is null group by e.kind, e.sure",
                        SureCount.class)
                .getResultList();
    }

    /** The entries of one zone or town, each with its correction or null. */
    List<Object[]> withCorrections(EntryKind kind, String parent) {
        return entities.createQuery("select e, c" + JOINED + " and e.parent = :parent order by e.id", Object[].class)
                .setParameter("kind", kind)
                .setParameter("parent", parent)
                .getResultList();
    }

    Optional<Integer> idOf(EntryKind kind, String code) {
        return entities.createQuery(
                        "select e.id from DictionaryEntry e where e.kind = :kind and e.code = :code", Integer.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private List<DictionaryEntry> ofKind(EntryKind kind) {
        return entities.createQuery(
                        "select e from DictionaryEntry e where e.kind = :kind order by e.id", DictionaryEntry.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(String select, String order, EntryQuery wanted, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", wanted.kind());
        StringBuilder where = new StringBuilder(JOINED);
        where.append(
                switch (wanted.only()) {
                    case ALL -> "";
                    case DOUBTFUL -> " and e.sure in :doubts and c.id is null and e.goneSince is null";
                    case CORRECTED -> " and c.id is not null";
                    case OWN -> " and e.own = true";
                    case GONE -> " and e.goneSince is not null";
                });
        if (wanted.only() == EntryQuery.Only.DOUBTFUL) {
            values.put("doubts", HowSure.doubts());
        }
        if (wanted.sure() != null) {
            where.append(" and e.sure = :sure");
            values.put("sure", wanted.sure());
        }
        if (wanted.words() != null) {
            where.append(" and (e.be like :words escape '!' or e.ru like :words escape '!'"
                    + " or c.be like :words escape '!' or c.ru like :words escape '!' or e.code = :code"
                    + " or exists (select 1 from DictionaryAlias a where a.entryId = e.id and a.endedAt is null"
                    + " and a.name like :words escape '!'))");
            values.put("words", "%" + wanted.words().replaceAll("[!%_]", "!$0") + "%");
            values.put("code", wanted.words());
        }
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
