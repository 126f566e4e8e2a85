package org.suviaz.tests.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suviaz.tests.house.House;

/** Reads every table of the house as their owner, and says where some word stands, in whatever kind of column. */
final class Tables {
    private int read;

    /** The tables that hold one of these words, each with the column. */
    List<String> holding(List<String> words) {
        List<String> found = new ArrayList<>();
        try (Connection owner = House.database().owner()) {
            for (String table : tables(owner)) {
                read++;
                search(owner, table, words, found);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    /** How many tables were read. */
    int read() {
        return read;
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = owner.prepareStatement("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE' order by table_name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Text is looked at without regard to capitals, bytes as they are. */
    private static void search(Connection owner, String table, List<String> words, List<String> found)
            throws SQLException {
        for (String column : columns(owner, table)) {
            for (String word : words) {
                String sql = "select count(*) from `" + table + "` where locate(?, lower(convert(`" + column
                        + "` using utf8mb4))) > 0";
                try (var statement = owner.prepareStatement(sql)) {
                    statement.setString(1, word.toLowerCase(Locale.ROOT));
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        if (rows.getLong(1) > 0) {
                            found.add(table + "." + column + ": " + word);
                        }
                    }
                }
            }
        }
    }

    private static List<String> columns(Connection owner, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = owner.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ?"
                + " and (data_type like '%char' or data_type like '%text' or data_type like '%blob'"
                + " or data_type like '%binary')")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
