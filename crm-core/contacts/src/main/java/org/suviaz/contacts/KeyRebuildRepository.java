package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.suviaz.database.NativeSql;

/**
 * Reads what keys are made of, of everybody and for nobody, and writes keys. The one place that passes scope by for
 * people: it works for the house, by a view that is empty for everybody else and has no column but these, hands rows to
 * the rebuild alone, and writes no column that anybody reads; neither the version goes up nor does the journal tell of it.
 */
@Dependent
class KeyRebuildRepository {

    private static final String FETCH_SIZE = "org.hibernate.fetchSize";
    private static final int ROWS_AT_ONCE = 1000;

    /** The columns of the numbers of each kind. */
    private static final Map<KeyKind, List<String>> COLUMNS = Map.of(
            KeyKind.SURNAME, List.of("sid", "sid2"),
            KeyKind.GIVEN, List.of("fid", "fid2"),
            KeyKind.STREET, List.of("stid"));

    private final EntityManager entities;

    @Inject
    KeyRebuildRepository(EntityManager entities) {
        this.entities = entities;
    }

    @NativeSql("how many people there are in all, for the progress of the house's own job")
    long count() {
        Object count = entities.createNativeQuery("select count(*) from contact_spelling")
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** The next people by their ids, locked; those whom somebody is saving just now are left out. */
    @NativeSql("the keys of all zones are made by the same rules; the rows go to the rebuild alone")
    List<KeyedPerson> after(long id, int most) {
        List<?> rows = entities.createNativeQuery("select " + KeyedPerson.COLUMNS
                        + " from contact_spelling where id > :id order by id limit :most for update skip locked")
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(KeyedPerson::of).toList();
    }

    @NativeSql("how many people lie between two ids, to tell whether somebody was left out")
    long between(long afterId, long toId) {
        Object count = entities.createNativeQuery("select count(*) from contact_spelling where id > :id and id <= :to")
                .setParameter("id", afterId)
                .setParameter("to", toId)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** One round trip for many; Jakarta Persistence would load, check and journal each. */
    @NativeSql("writes keys alone, into rows of all zones that it holds locked")
    void write(Map<Long, StoredKeys> keys) {
        entities.unwrap(Session.class).doWork(connection -> write(connection, keys));
    }

    @NativeSql("as above")
    private static void write(Connection connection, Map<Long, StoredKeys> keys) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update contact_spelling set sid = ?, sid2 = ?, fid = ?,"
                        + " fid2 = ?, stid = ?, sort_key = ?, address_key = ? where id = ?")) {
            for (Map.Entry<Long, StoredKeys> row : keys.entrySet()) {
                bind(update, row.getValue());
                update.setLong(8, row.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void bind(PreparedStatement update, StoredKeys keys) throws SQLException {
        update.setObject(1, keys.surname(), Types.INTEGER);
        update.setObject(2, keys.otherSurname(), Types.INTEGER);
        update.setObject(3, keys.given(), Types.INTEGER);
        update.setObject(4, keys.otherGiven(), Types.INTEGER);
        update.setObject(5, keys.street(), Types.INTEGER);
        update.setString(6, keys.sort());
        update.setString(7, keys.address());
    }

    /**
     * What the numbers of that kind stand for, each combination once, as people of whom nothing else is known. To be
     * closed.
     */
    @NativeSql(
            "names of all zones, from which keys in memory are made so that people are found until theirs are stored")
    Stream<KeyedPerson> spellings(KeyKind kind) {
        Stream<?> rows = entities.createNativeQuery(
                        "select distinct " + KeySpelling.columns(kind) + " from contact_spelling")
                .setHint(FETCH_SIZE, ROWS_AT_ONCE)
                .getResultStream();
        return rows.map(Object[].class::cast).map(row -> KeySpelling.of(kind, row));
    }

    /** The keys that no person has; looked for without a lock, since a delete that looks for them locks everybody. */
    @NativeSql("numbers of keys of which it is asked alone whether anybody has them")
    List<Integer> unused(KeyKind kind) {
        StringBuilder unused = new StringBuilder("select k.id from " + kind.table() + " k where true");
        for (String column : COLUMNS.get(kind)) {
            unused.append(" and not exists (select 1 from contact_spelling c where c.")
                    .append(column)
                    .append(" = k.id)");
        }
        List<?> ids = entities.createNativeQuery(unused.toString()).getResultList();
        return ids.stream().map(Integer.class::cast).toList();
    }
}
