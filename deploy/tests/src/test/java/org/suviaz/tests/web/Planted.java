package org.suviaz.tests.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.suviaz.tests.house.House;

/**
 * Markup laid straight into rows, past all rules for what may be typed: whatever is let in one day, or came in by another
 * way, is shown as letters alone. Puts everything back at the end.
 */
final class Planted implements AutoCloseable {

    /** Stands in all that is planted. */
    static final String MARK = "zq8w";

    private static final String LONG = "\"'><b id=" + MARK
            + "></b><script>window.__xss=1</script><img src=x onerror=window.__xss=1>#{7*191}" + MARK;
    private static final String SHORT = "\"><b id=" + MARK + ">";

    private final Deque<Undo> undo = new ArrayDeque<>();
    private int fields;

    private record Undo(String sql, List<Object> values) {}

    /** Into these columns of all rows of which that is true. */
    void into(String table, String where, String... columns) {
        String set = String.join(" = ?, ", columns) + " = ?";
        try (Connection owner = House.database().owner()) {
            List<Object> key = new ArrayList<>();
            try (var question = owner.createStatement();
                    ResultSet rows = question.executeQuery(
                            "select id, " + String.join(", ", columns) + " from " + table + " where " + where)) {
                while (rows.next()) {
                    List<Object> was = new ArrayList<>();
                    for (String column : columns) {
                        was.add(rows.getObject(column));
                    }
                    was.add(rows.getObject("id"));
                    key.add(rows.getObject("id"));
                    undo.push(new Undo("update " + table + " set " + set + " where id = ?", was));
                }
            }
            if (key.isEmpty()) {
                throw new AssertionError("nothing in " + table + " where " + where);
            }
            for (Object id : key) {
                List<Object> values = new ArrayList<>();
                for (String column : columns) {
                    values.add(markup(owner, table, column));
                }
                values.add(id);
                run(owner, new Undo("update " + table + " set " + set + " where id = ?", values));
                fields += columns.length;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(table, failed);
        }
    }

    int fields() {
        return fields;
    }

    /** As much of it as fits. */
    private static String markup(Connection owner, String table, String column) throws SQLException {
        try (PreparedStatement question = owner.prepareStatement(
                "select character_maximum_length"
                        + " from information_schema.columns where table_schema = database() and table_name = ? and column_name = ?")) {
            question.setString(1, table);
            question.setString(2, column);
            try (ResultSet rows = question.executeQuery()) {
                rows.next();
                return rows.getLong(1) >= LONG.length() ? LONG : SHORT;
            }
        }
    }

    private static void run(Connection owner, Undo one) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(one.sql())) {
            for (int i = 0; i < one.values().size(); i++) {
                statement.setObject(i + 1, one.values().get(i));
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        try (Connection owner = House.database().owner()) {
            while (!undo.isEmpty()) {
                run(owner, undo.pop());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
