package org.suviaz.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.launcher.EmbeddedDatabase;

/**
 * A million invented people: few surnames are common and many are rare, some districts are large and many are small. The
 * selections follow the order of the tables' columns, since MariaDB 11.4.5 refuses to insert a selection into named columns
 * where a trigger is.
 */
final class Crowd {

    static final int PEOPLE = 1_000_000;

    /** So many of them lie once more in a table that nothing stands before. */
    static final int BARE = 20_000;

    private static final int SURNAMES = 19_000;
    private static final int STREETS = 800;
    private static final int GIVEN_NAMES = 300;

    private Crowd() {}

    /** @param districts their numbers */
    static void move(EmbeddedDatabase database, List<Integer> districts) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("contact_phone_base", "contact_tag_base", "contact_base")) {
                statement.execute("truncate table " + table);
            }
            statement.execute("drop table if exists contact_bare");
            List<Index> indexes = indexes(statement);
            statement.execute("alter table contact_base " + without(indexes));
            statement.executeUpdate("insert into contact_base " + people(districts, 1, PEOPLE));
            statement.execute("alter table contact_base " + with(indexes));
            statement.executeUpdate(
                    "insert into contact_phone_base select id, id, zone_id, zl, created_by, created_at, 0, concat('+37529', lpad(id, 7, '0')),"
                            + " reverse(concat('+37529', lpad(id, 7, '0'))) from contact_base");
            statement.executeUpdate(
                    "insert into contact_tag_base select id, id, zone_id, zl, created_by, created_at, 1 + id % 10 from contact_base where id % 5 = 0");
            statement.execute("create table contact_bare like contact_base");
            statement.executeUpdate("insert ignore into contact_bare select * from contact_base where id <= " + BARE);
            statement.execute("analyze table contact_base, contact_phone_base, contact_tag_base, contact_bare");
        }
    }

    private static String without(List<Index> indexes) {
        return indexes.stream().map(index -> "drop key " + index.name()).collect(Collectors.joining(", "));
    }

    private static String with(List<Index> indexes) {
        return indexes.stream().map(Index::added).collect(Collectors.joining(", "));
    }

    /** All but the key; kept up row by row they take ten times as long as made at the end. */
    private static List<Index> indexes(Statement statement) throws SQLException {
        List<Index> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select index_name, min(non_unique) = 0,"
                + " group_concat(column_name order by seq_in_index) from information_schema.statistics"
                + " where table_schema = database() and table_name = 'contact_base' and index_name <> 'PRIMARY'"
                + " group by index_name")) {
            while (rows.next()) {
                found.add(new Index(rows.getString(1), rows.getBoolean(2), rows.getString(3)));
            }
        }
        return found;
    }

    private record Index(String name, boolean unique, String columns) {

        String added() {
            return "add " + (unique ? "unique key " : "key ") + name + " (" + columns + ")";
        }
    }

    /** A selection of those with these numbers, in the order of the table's columns. */
    static String people(List<Integer> districts, int from, int to) {
        String numbers = districts.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String surname = "floor(exp(rand(" + from + ") * ln(" + SURNAMES + ")))";
        return "select p.id, p.zl, p.zl, 1, '2024-01-01' + interval (p.id * 7919 % 60000000) second, 0, null,"
                + " concat('Прозвішча', p.sid), concat('Імя', p.fid), 'Бацькавіч', concat('Фамилия', p.sid),"
                + " concat('Имя', p.fid), 'Отчество', p.sid, null, p.fid, null, p.stid,"
                + " concat(lpad(p.sid * 7919 % 19001, 6, '0'), lpad(p.fid, 4, '0')), null, 'BE', 1935 + p.id % 70,"
                + " '1935-01-01' + interval (p.id * 31 % 25000) day, '', p.zl, 'Мінск', 'Савецкая', 'Савецкая', 'Советская',"
                + " 1 + p.id % 90, 1 + p.id % 70, '220000', concat(lpad(p.zl, 6, '0'), lpad(p.stid, 4, '0')), null,"
                + " '', '', null, null, null from (select seq id, elt(1 + floor(pow(rand(" + (from + 1) + "), 2) * "
                + districts.size() + "), "
                + numbers
                + ") zl, " + surname + " sid, floor(exp(rand(" + (from + 2) + ") * ln(" + GIVEN_NAMES
                + "))) fid, floor(exp(rand(" + (from + 3) + ") * ln("
                + STREETS + "))) stid from seq_" + from + "_to_" + to + ") p";
    }
}
