package org.suviaz.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.suviaz.launcher.EmbeddedDatabase;

/** What the rows of the dictionary cost if one does nothing but insert them: into a table of the same shape. */
final class BareInsert {

    private static final int AT_ONCE = 200;
    private static final double NANOS = 1e9;
    private static final List<String> TABLES =
            List.of("zone_part", "dictionary_alias", "dictionary_correction", "dictionary_edition", "dictionary_entry");

    private BareInsert() {}

    /** As if there had been no start yet. */
    static void emptied(EmbeddedDatabase database) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        }
    }

    static double seconds(EmbeddedDatabase database) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            List<Object[]> rows = rows(statement);
            statement.execute("create or replace table bare_insert like dictionary_entry");
            owner.setAutoCommit(false);
            long from = System.nanoTime();
            insert(owner, rows);
            owner.commit();
            double seconds = (System.nanoTime() - from) / NANOS;
            statement.execute("drop table bare_insert");
            return seconds;
        }
    }

    private static List<Object[]> rows(Statement statement) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select * from dictionary_entry")) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void insert(Connection owner, List<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement insert = owner.prepareStatement("insert into bare_insert values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
