package org.suviaz.tests.scope;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;

/** All rows of all tables but the log and the tokens of those who are asking, as a sum for each table, so that it shows where something was written. */
record Snapshot(Map<String, Long> sums) {
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = database()"
                    + " and table_type = 'BASE TABLE' and table_name not in ('audit_entry', 'audit_checkpoint', 'caller')";

    /** As it is once no job is at work that somebody began before. */
    static Snapshot atRest() {
        Waiting.until(
                () -> House.database().number("select count(*) from job_run where state in ('WAITING', 'RUNNING')")
                        == 0,
                LONG,
                () -> "jobs at work: "
                        + House.database()
                                .text("select group_concat(kind) from job_run where state in ('WAITING', 'RUNNING')"));
        return now();
    }

    static Snapshot now() {
        try (Connection connection = House.database().owner();
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add("`" + rows.getString(1) + "`");
                }
            }
            Map<String, Long> sums = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery("checksum table " + String.join(", ", tables))) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getLong(2));
                }
            }
            return new Snapshot(sums);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The tables that are otherwise now than then; empty for none. */
    String changedSince(Snapshot before) {
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().equals(before.sums.get(sum.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
